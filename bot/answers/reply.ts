import type { AdaptiveCard } from '../../cards/elements/adaptive-card';
import type { Refusal } from '../core/refusal';

/** An answer to a message. A notification shows the card's fallbackText. */
export type Answer = AdaptiveCard | Refusal;
