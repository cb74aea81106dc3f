import { EventEmitter, once } from 'node:events';
import { type Conversation, withoutThread } from './conversations';
import { mentionsIn } from './mentions-in';
import { wordsOf } from './words-of';

/** A message of the bot's, as it is now. */
export interface BotMessage {
  id: string;
  /** Id of the conversation, in a channel with the thread. */
  conversationId: string;
  conversation: Conversation;
  /** The card, or an empty object when it is text. */
  card: object;
  summary: string;
  /** All words that can be read in it. */
  words: string;
  /** The people whom its posting alerted; an edit alerts nobody. */
  alerted: readonly { id: string; name: string }[];
  /** True when it asked Teams to announce it, as a personal message may. */
  asksForAlert: boolean;
  /** Number of edits since it was posted. */
  edits: number;
  /** Its earlier contents, oldest first. */
  history: readonly string[];
}

/** Every message the bot has posted, in the order of posting. */
export function createMessageBoard() {
  const messages: BotMessage[] = [];
  // Raises the limit of listeners: any number may wait to see something at once.
  const changes = new EventEmitter().setMaxListeners(0);
  let lastId = 1_700_000_000_000;

  function newId(): string {
    lastId += 1;
    return String(lastId);
  }

  /** Without a thread in a channel it starts one. */
  function post(conversation: Conversation, activity: object, thread?: string): BotMessage {
    const id = newId();
    const conversationId =
      conversation.kind === 'channel' ? `${conversation.id};messageid=${thread ?? id}` : conversation.id;
    const sent = {
      ...contentOf(activity),
      alerted: mentionsIn(activity),
      asksForAlert: asksForAlert(activity),
      edits: 0,
      history: [],
    };
    const message = { id, conversationId, conversation, ...sent };
    messages.push(message);
    changes.emit('change');
    return message;
  }

  /** Returns false when there is no such message (any more). */
  function edit(id: string, activity: object): boolean {
    const message = messages.find((each) => each.id === id);
    if (!message) return false;
    const history = [...message.history, message.words];
    Object.assign(message, contentOf(activity), { edits: message.edits + 1, history });
    changes.emit('change');
    return true;
  }

  function remove(message: BotMessage): void {
    messages.splice(messages.indexOf(message), 1);
  }

  function inside(conversation: Conversation): BotMessage[] {
    return messages.filter((message) => withoutThread(message.conversationId) === conversation.id);
  }

  /**
   * Resolves with the newest message there that fits, as soon as there is one. Rejects after the limit, listing the
   * messages that are there.
   */
  async function seen(
    conversation: Conversation,
    isWanted: (message: BotMessage) => boolean,
    limitMs = 25_000,
  ): Promise<BotMessage> {
    const signal = AbortSignal.timeout(limitMs);
    for (;;) {
      const found = inside(conversation).findLast(isWanted);
      if (found) return found;
      await once(changes, 'change', { signal }).catch(() => {
        const there = inside(conversation).map((message) => `- ${message.words}`);
        throw new Error(`not seen in ${conversation.name} within ${limitMs} ms; there is:\n${there.join('\n')}`);
      });
    }
  }

  return { newId, post, edit, remove, inside, seen };
}

function asksForAlert({ channelData }: { channelData?: { notification?: { alert?: boolean } } }): boolean {
  return channelData?.notification?.alert === true;
}

function contentOf(activity: {
  text?: string;
  summary?: string;
  attachments?: { content?: object }[];
}): Pick<BotMessage, 'card' | 'summary' | 'words'> {
  const card = activity.attachments?.[0]?.content ?? {};
  return { card, summary: activity.summary ?? '', words: [activity.text ?? '', wordsOf(card)].join(' ').trim() };
}
