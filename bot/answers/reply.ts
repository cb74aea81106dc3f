import type { AdaptiveCard } from '../../cards/elements/adaptive-card';
import type { Refusal } from '../core/refusal';

/** The card's fallbackText is what a notification says of it. */
export type Answer = AdaptiveCard | Refusal;
