import type { Place } from '../core/directory/person';
import { DeliveryFailure, type Messenger, type OutgoingMessage } from './messenger';
import { createSendQueue, type SendClock } from './send-queue';

/**
 * Wraps the messenger and keeps it within what Teams takes. An early send waits for its turn; one that would wait too
 * long is not sent and fails as throttled. Each process keeps its own count; when several together are too fast, Teams
 * refuses.
 */
export function limitSends(messenger: Messenger, clock: SendClock): Messenger {
  const queue = createSendQueue(clock);

  function inTurn<T>(
    { tenantId, conversationId }: Place,
    message: OutgoingMessage,
    send: () => Promise<T>,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      queue.ask({
        tenantId,
        conversationId,
        goesFirst: message.goesFirst ?? false,
        send: () => send().then(resolve, reject),
        refuse: (retryAfterMs) => reject(new DeliveryFailure('throttled', 429, retryAfterMs)),
      });
    });
  }

  return {
    post: (place, message, thread) => inTurn(place, message, () => messenger.post(place, message, thread)),
    edit: (place, posted, message) => inTurn(place, message, () => messenger.edit(place, posted, message)),
  };
}
