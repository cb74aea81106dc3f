import type { AdaptiveCard } from '../../cards/elements/adaptive-card';
import type { Refusal } from '../core/refusal';

/** An answer to a message. A notification shows the card's fallbackText. */
export type Answer = AdaptiveCard | Refusal;

/** A refused form: the card as it is now with the reason and with what was typed, so that nobody types it twice. */
export interface Redrawn {
  refusal: Refusal;
  card: AdaptiveCard;
}

export type ClickAnswer = Answer | Redrawn;

export function isRedrawn(answer: ClickAnswer | string): answer is Redrawn {
  return typeof answer === 'object' && 'refusal' in answer;
}
