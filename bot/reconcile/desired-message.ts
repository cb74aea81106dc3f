import type { AdaptiveCard } from '../../cards/elements/adaptive-card';
import type { Place } from '../core/directory/person';
import type { OutgoingMessage } from './messenger';

/** A message that should exist in Teams. */
export interface DesiredMessage {
  key: string;
  place: Place;
  /**
   * `living`: follows the proposal. `once`: posted, then left as it is. `atMostOnce`: also never tried again when Teams
   * may have taken it, because a doubled nag is worse than a lost one.
   */
  kind: 'living' | 'once' | 'atMostOnce';
  /** False: nothing new is posted, but what hangs there from before is kept right. */
  mayBePosted: boolean;
  /** True when it is still needed after somebody deleted it. */
  isAwaited: boolean;
  /** The key of the message under which it goes, as a reply; it waits until that one is there. */
  thread?: string;
  message: () => OutgoingMessage;
}

/** A message that is not kept up to date. */
export function postedOnce(
  key: string,
  place: Place,
  card: () => AdaptiveCard,
  options: { kind?: 'once' | 'atMostOnce'; thread?: string } = {},
): DesiredMessage {
  return { key, place, kind: 'once', mayBePosted: true, isAwaited: false, message: () => saying(card()), ...options };
}

/** The key of the card on which this party (id) answers. */
export function cardKey(party: string): string {
  return `card|${party}`;
}

/** The card's fallback text is also what a notification and a screen reader say. */
export function saying(card: AdaptiveCard): OutgoingMessage {
  return { card, summary: card.fallbackText };
}
