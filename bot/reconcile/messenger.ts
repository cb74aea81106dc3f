import type { Place } from '../core/directory/person';

/** A card and the words that a notification and a screen reader give for it. */
export interface OutgoingMessage {
  card: object;
  summary: string;
}

/** Where Teams put a message. In a channel `conversationId` is the new thread's. */
export interface PostedMessage {
  messageId: string;
  conversationId: string;
}

/** Why a message could not be posted or edited, in what it means for us. */
export const deliveryFailureKinds = [
  /** It may or may not have been posted, or Teams is unwell: try again. */
  'unavailable',
  /** Too much at once: not before `retryAfterMs`. */
  'throttled',
  /** Somebody deleted the message. */
  'messageGone',
  /** The bot is not in that conversation (any more). */
  'notInConversation',
  /** Teams will never take this. */
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

/** The kind that a failure's message names: the message is all that is kept of it. Undefined: it is no such message. */
export function failureKindOf(message: string): DeliveryFailureKind | undefined {
  return deliveryFailureKinds.find((kind) => message.startsWith(`${kind} (`));
}

/** How messages reach people without having been asked. Gives up after 20 s. Throws DeliveryFailure. */
export interface Messenger {
  /** In a channel it starts a thread, or is a reply in `thread`; elsewhere there are no threads. */
  post(place: Place, message: OutgoingMessage, thread?: PostedMessage): Promise<PostedMessage>;
  edit(place: Place, posted: PostedMessage, message: OutgoingMessage): Promise<void>;
}
