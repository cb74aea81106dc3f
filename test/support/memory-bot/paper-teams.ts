import {
  DeliveryFailure,
  type DeliveryFailureKind,
  type Messenger,
  type OutgoingMessage,
} from '../../../bot/reconcile/messenger';

export interface PaperMessage {
  conversationId: string;
  /** The first message of its thread; only in channels. */
  thread?: string;
  id: string;
  /** Its contents, oldest first: as posted, then each edit. */
  shown: OutgoingMessage[];
}

type Call = 'post' | 'edit';

interface Trouble {
  kind: DeliveryFailureKind;
  isTaken: boolean;
  retryAfterMs: number;
  on: Call | 'any';
}

/**
 * A messenger that keeps messages in memory, in the place of Teams. `fail` makes the next call go wrong: before Teams
 * took it, or after (`isTaken`: only the answer is lost).
 */
export function createPaperTeams() {
  const messages = new Map<string, PaperMessage>();
  let posts = 0;
  const troubles: Trouble[] = [];
  const shut = new Map<string, DeliveryFailureKind>();
  const calls: string[] = [];

  function meetTrouble(call: Call, conversationId: string, take: () => void): void {
    calls.push(conversationId);
    const refusal = shut.get(conversationId);
    if (refusal) throw new DeliveryFailure(refusal, 0);
    const [trouble] = troubles.filter(({ on }) => on === call || on === 'any');
    if (trouble) troubles.splice(troubles.indexOf(trouble), 1);
    if (!trouble || trouble.isTaken) take();
    if (trouble) throw new DeliveryFailure(trouble.kind, 0, trouble.retryAfterMs);
  }

  const messenger: Messenger = {
    async post(place, message, thread) {
      posts += 1;
      const id = `message-${posts}`;
      const { kind, conversationId } = place;
      const inThread = kind === 'channel' ? { thread: thread?.messageId ?? id } : {};
      meetTrouble('post', conversationId, () => {
        messages.set(id, { id, conversationId, ...inThread, shown: [message] });
      });
      const suffix = inThread.thread ? `;messageid=${inThread.thread}` : '';
      return { conversationId: conversationId + suffix, messageId: id };
    },
    async edit({ conversationId }, { messageId }, message) {
      meetTrouble('edit', conversationId, () => {
        const known = messages.get(messageId);
        if (!known) throw new DeliveryFailure('messageGone', 404);
        known.shown.push(message);
      });
    },
  };

  return {
    messenger,
    fail: (kind: DeliveryFailureKind, how: Partial<Trouble> = {}) =>
      troubles.push({ kind, isTaken: false, retryAfterMs: 0, on: 'any', ...how }),
    /** Makes every call to that conversation go wrong like this, until it is opened. */
    shut: (conversationId: string, kind: DeliveryFailureKind) => shut.set(conversationId, kind),
    open: (conversationId: string) => shut.delete(conversationId),
    /** Number of calls to that conversation. */
    callsTo: (conversationId: string) => calls.filter((called) => called === conversationId).length,
    remove: (message: PaperMessage) => {
      for (const [id, known] of messages) if (known === message) messages.delete(id);
    },
    in: (conversationId: string) =>
      [...messages.values()].filter((message) => message.conversationId === conversationId),
    all: () => [...messages.values()],
  };
}

/** Returns all words of a message as it is now. */
export function wordsIn(message: PaperMessage | undefined): string {
  return JSON.stringify(message?.shown.at(-1)?.card);
}
