import type { Place } from '../core/directory/person';

/** A card, and its text in a notification and a screen reader. */
export interface OutgoingMessage {
  card: object;
  summary: string;
  /** True for a message that goes before others that wait for its conversation. */
  goesFirst?: boolean;
}

/** The place of a message in Teams. In a channel `conversationId` is the new thread's. */
export interface PostedMessage {
  messageId: string;
  conversationId: string;
}

/** Why a message could not be posted or edited, by what the bot can do about it. */
export const deliveryFailureKinds = [
  /** The message may or may not be there, or Teams is unwell: try again. */
  'unavailable',
  /** Teams got too much at once: try again no sooner than `retryAfterMs`. */
  'throttled',
  /** Somebody deleted the message. */
  'messageGone',
  /** The bot is not in that conversation (any more). */
  'notInConversation',
  /** Teams will never take this message. */
  'rejected',
] as const;
export type DeliveryFailureKind = (typeof deliveryFailureKinds)[number];

export class DeliveryFailure extends Error {
  constructor(
    readonly kind: DeliveryFailureKind,
    readonly status: number,
    readonly retryAfterMs = 0,
  ) {
    super(`${kind} (${status})`);
  }
}

/** Returns the kind in a failure's stored message; undefined when it is no such message. */
export function failureKindOf(message: string): DeliveryFailureKind | undefined {
  return deliveryFailureKinds.find((kind) => message.startsWith(`${kind} (`));
}

/** Sends messages that nobody asked for at that moment. Gives up after 20 s. Throws DeliveryFailure. */
export interface Messenger {
  /** Posts a message. In a channel it starts a thread, or replies in `thread`; elsewhere there are no threads. */
  post(place: Place, message: OutgoingMessage, thread?: PostedMessage): Promise<PostedMessage>;
  edit(place: Place, posted: PostedMessage, message: OutgoingMessage): Promise<void>;
}
