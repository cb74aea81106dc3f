import type { Refusal } from '../../bot/core/refusal';
import { refusalSentence } from '../words/refusals';
import { type CardElement, text } from './adaptive-card';

/** Says above the buttons of a form why it was refused. */
export function refusalLines(refusal: Refusal | undefined): CardElement[] {
  return refusal ? [text(refusalSentence(refusal), { weight: 'Bolder', color: 'Attention' })] : [];
}
