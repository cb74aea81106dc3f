import type { AdaptiveCard } from '../../cards/elements/adaptive-card';
import { mentioning } from '../../cards/elements/mention';
import type { LinkedParty } from '../core/directory/party';
import type { Person, Place } from '../core/directory/person';
import type { OutgoingMessage, PostedMessage } from './messenger';

/** A message that should exist in Teams. */
export interface DesiredMessage {
  key: string;
  place: Place;
  /**
   * `living`: follows the proposal. `once`: posted, then left as it is. `atMostOnce`: also never tried again when Teams
   * may have taken it, because a doubled reminder is worse than a lost one.
   */
  kind: 'living' | 'once' | 'atMostOnce';
  /** False when nothing new is posted, while an earlier message is kept right. */
  mayBePosted: boolean;
  /** True when the message is still needed after somebody deleted it. */
  isAwaited: boolean;
  /** The key of the message that it replies to. It waits until that message is posted. */
  thread?: string;
  /** The party whose people its posting alerts. An edit alerts nobody, so it names nobody either. */
  alerts?: LinkedParty;
  message: (sending?: Sending) => OutgoingMessage;
}

/** The part of a message that is only known when it is sent. */
export interface Sending {
  mentioned: readonly Person[];
  /** The message under which it goes. */
  thread: PostedMessage | undefined;
}

/** A message that is not kept up to date. */
export function postedOnce(
  key: string,
  place: Place,
  card: (sending?: Sending) => AdaptiveCard,
  options: { kind?: 'once' | 'atMostOnce'; thread?: string; alerts?: LinkedParty } = {},
): DesiredMessage {
  const message = (sending?: Sending) => saying(card(sending), sending);
  return { key, place, kind: 'once', mayBePosted: true, isAwaited: false, message, ...options };
}

/** Returns the key of the card on which this party (id) answers. */
export function cardKey(party: string): string {
  return `card|${party}`;
}

/** Makes a message of a card. Its fallback text is also what a notification and a screen reader say. */
export function saying(card: AdaptiveCard, sending?: Sending): OutgoingMessage {
  return { card: mentioning(card, sending?.mentioned ?? []), summary: card.fallbackText };
}
