import { buttonTitles } from '../words/buttons';
import { actionSet, type CardElement } from './adaptive-card';

/** The way to the card on which an answer is given; nothing when it is not known where that is. */
export function openCardButton(url: string): CardElement[] {
  return url === '' ? [] : [actionSet([{ type: 'Action.OpenUrl', title: buttonTitles.openCard, url }])];
}
