import type { Instant } from '../core/dates';
import { indexRowOf } from '../core/index-row';
import { isClosed, type Proposal, type ProposalKey } from '../core/proposal';
import { type MessageRow, StaleWrite, type Store, type Stored } from '../store/ports';
import { claimed, delivered, freeFrom, isBehind, undelivered, unposted } from './delivery';
import { type DesiredMessage, messagesFor } from './messages';
import { DeliveryFailure, type Messenger } from './messenger';

export interface ReconcilePorts {
  store: Pick<Store, 'proposals' | 'messages' | 'index'>;
  messenger: Messenger;
  now: () => Instant;
  /** Told of every message that Teams did not take: its key and why, nothing of its content. */
  onUndelivered: (key: ProposalKey, message: string, failure: DeliveryFailure) => void;
}

/** What is still to be done: nothing, or from that moment on, by whoever comes first. */
export type Remaining = { lookAgainAt: Instant } | undefined;

export type Reconcile = (key: ProposalKey) => Promise<Remaining>;

/**
 * Makes what is shown of one proposal equal to what is recorded: compares, claims what is behind, posts or edits,
 * notes it, and only then reads the record again, so that what was recorded meanwhile is not forgotten. Safe to run
 * at any time and in several processes at once. A crash between Teams' taking a post and our noting it is the one
 * way to post twice.
 */
export function createReconcile(ports: ReconcilePorts): Reconcile {
  const { proposals, messages, index } = ports.store;
  return async function reconcile(key) {
    for (;;) {
      const [head, rows] = await Promise.all([proposals.load(key), messages.list(key)]);
      if (!head) return undefined;
      const { proposal } = head.value;
      const behind = messagesFor(proposal)
        .map((desired) => ({ desired, stored: rows.find((row) => row.value.key === desired.key) }))
        .filter(({ desired, stored }) => !stored || isBehind(desired, stored.value, proposal.revision));
      if (behind.length === 0) {
        if (await settle(proposal)) return undefined;
        continue;
      }
      const now = ports.now();
      const free = behind.filter(({ stored }) => !stored || freeFrom(stored.value, now) === '');
      if (free.length === 0) return { lookAgainAt: firstFree(behind, now) };
      await Promise.all(free.map(({ desired, stored }) => deliver(proposal, desired, stored)));
    }
  };

  /** True when the list of open proposals says what is so. False: it moved on while we looked. */
  async function settle(proposal: Proposal): Promise<boolean> {
    const row = indexRowOf(proposal);
    const openEtag = await index.putOpen(row);
    if (!isClosed(proposal)) return true;
    const latest = await proposals.load(proposal);
    if (latest?.value.proposal.revision !== proposal.revision) return false;
    await ignoreStale(index.close(row, openEtag));
    return true;
  }

  async function deliver(proposal: Proposal, desired: DesiredMessage, stored: Stored<MessageRow> | undefined) {
    const row = stored?.value ?? unposted(desired);
    const lease = await ignoreStale(messages.put(proposal, claimed(row, ports.now()), stored?.etag));
    if (lease === undefined) return;
    const result = await send(proposal, desired, row);
    await ignoreStale(messages.put(proposal, result, lease));
  }

  async function send(proposal: Proposal, desired: DesiredMessage, row: MessageRow): Promise<MessageRow> {
    const { messageId, conversationId } = row;
    try {
      const posted = messageId
        ? await ports.messenger
            .edit(desired.place, { messageId, conversationId }, desired.message())
            .then(() => ({ messageId, conversationId }))
        : await ports.messenger.post(desired.place, desired.message());
      return delivered(row, posted, proposal.revision, ports.now());
    } catch (error) {
      if (!(error instanceof DeliveryFailure)) throw error;
      ports.onUndelivered(proposal, desired.key, error);
      return undelivered(row, error, desired, proposal.revision, ports.now());
    }
  }
}

function firstFree(behind: readonly { stored: Stored<MessageRow> | undefined }[], now: Instant): Instant {
  const [first = now] = behind.map(({ stored }) => (stored && freeFrom(stored.value, now)) || now).sort();
  return first;
}

/** Losing a race here is no fault: whoever won does the work, and the loop reads again. */
async function ignoreStale<T>(write: Promise<T>): Promise<T | undefined> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof StaleWrite) return undefined;
    throw error;
  }
}
