import { setTimeout } from 'node:timers/promises';
import type { Decorators } from '../../../bot/app/start';
import type { ProposalEvent } from '../../../bot/core/proposal/event';
import type { MessageRow } from '../../../bot/core/proposal/message-row';
import type { Messenger, OutgoingMessage } from '../../../bot/reconcile/messenger';
import { StaleWrite, type Store } from '../../../bot/store/ports';
import type { Step, Write } from './death-steps';

/** Milliseconds for wrong behaviour to show itself, such as an answer that does not wait for this step. */
const whatDoesNotWaitMs = 50;
const etagOfLongAgo = `W/"datetime'2000-01-01T00%3A00%3A00.0000000Z'"`;

/** Wraps the bot's storage and its messenger, and calls `die` when this step is reached; without a step, never. */
export function dieAt(step: Step | undefined, die: () => void): Decorators {
  async function at<T>(write: Write | undefined, work: () => Promise<T>): Promise<T> {
    if (write && step === `before-${write}`) {
      await setTimeout(whatDoesNotWaitMs);
      die();
    }
    const result = await work();
    if (write && step === `after-${write}`) die();
    return result;
  }

  /** Closing with an old ETag writes the closed row and leaves the open row, as a dying process would. */
  async function dieHalfway({ index }: Store, row: Parameters<Store['index']['close']>[0]): Promise<void> {
    await index.close(row, etagOfLongAgo).catch((error: unknown) => {
      if (!(error instanceof StaleWrite)) throw error;
    });
    die();
  }

  return {
    store: (store) => ({
      ...store,
      proposals: {
        ...store.proposals,
        append: (read, events, ...rest) =>
          at(read ? answering(events) : 'submit', () => store.proposals.append(read, events, ...rest)),
      },
      messages: {
        ...store.messages,
        put: (key, row, etag) => at(noting(row), () => store.messages.put(key, row, etag)),
      },
      index: {
        ...store.index,
        putOpen: (row, options) => at('announce', () => store.index.putOpen(row, options)),
        updateOpen: (row) => at('list', () => store.index.updateOpen(row)),
        close: (row, etag) =>
          step === 'halfway-close' ? dieHalfway(store, row) : at('close', () => store.index.close(row, etag)),
      },
      drafts: {
        ...store.drafts,
        discard: (...concept) => at('discard-concept', () => store.drafts.discard(...concept)),
      },
    }),
    messenger: (messenger): Messenger => ({
      post: (place, message, thread) =>
        at(place.kind === 'personal' ? reporting(message) : 'post-card', () => messenger.post(place, message, thread)),
      edit: (place, ...rest) =>
        at(place.kind === 'personal' ? undefined : 'edit-card', () => messenger.edit(place, ...rest)),
    }),
  };
}

function answering(events: readonly ProposalEvent[]): Write {
  return events.some(({ kind }) => kind === 'agreed') ? 'end' : 'answer';
}

/** Counts the cards and the report only; the author's status card goes the same way as a card. */
function noting({ key, leasedUntil, messageId, shownRevision }: MessageRow): Write | undefined {
  const isClaim = leasedUntil !== '';
  if (key.startsWith('report|')) return isClaim ? 'claim-report' : 'note-report';
  if (!key.startsWith('card|')) return undefined;
  if (isClaim) return messageId === '' ? 'claim-card' : 'claim-edit';
  return shownRevision === 1 ? 'note-card' : 'note-edit';
}

function reporting({ summary }: OutgoingMessage): Write | undefined {
  return summary.startsWith('Afgestemd: ') ? 'post-report' : undefined;
}
