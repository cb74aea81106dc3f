import {
  DeliveryFailure,
  type DeliveryFailureKind,
  type Messenger,
  type OutgoingMessage,
} from '../../bot/reconcile/messenger';

export interface PaperMessage {
  conversationId: string;
  /** What it showed, oldest first: as posted, then each edit. */
  shown: OutgoingMessage[];
}

/**
 * A messenger that keeps messages in memory, in the place of Teams. `fail` makes the next call go wrong: before Teams
 * took it, or after (`lost`: Teams took it, but the answer never came).
 */
export function createPaperTeams() {
  const messages = new Map<string, PaperMessage>();
  const troubles: { kind: DeliveryFailureKind; isTaken: boolean; retryAfterMs: number }[] = [];

  function meetTrouble(take: () => void): void {
    const trouble = troubles.shift();
    if (!trouble || trouble.isTaken) take();
    if (trouble) throw new DeliveryFailure(trouble.kind, 0, trouble.retryAfterMs);
  }

  const messenger: Messenger = {
    async post(place, message) {
      const posted = { conversationId: place.conversationId, messageId: `message-${messages.size + 1}` };
      meetTrouble(() => {
        messages.set(posted.messageId, { conversationId: place.conversationId, shown: [message] });
      });
      return posted;
    },
    async edit(_place, { messageId }, message) {
      meetTrouble(() => {
        const known = messages.get(messageId);
        if (!known) throw new DeliveryFailure('messageGone', 404);
        known.shown.push(message);
      });
    },
  };

  return {
    messenger,
    fail: (kind: DeliveryFailureKind, { isTaken = false, retryAfterMs = 0 } = {}) =>
      troubles.push({ kind, isTaken, retryAfterMs }),
    remove: (message: PaperMessage) => {
      for (const [id, known] of messages) if (known === message) messages.delete(id);
    },
    in: (conversationId: string) =>
      [...messages.values()].filter((message) => message.conversationId === conversationId),
    all: () => [...messages.values()],
  };
}

/** All words of what a message shows now. */
export function wordsIn(message: PaperMessage | undefined): string {
  return JSON.stringify(message?.shown.at(-1)?.card);
}
