import type { Instant } from '../core/calendar/dates';
import type { Place } from '../core/directory/person';
import type { SecretariesOf } from '../core/directory/secretary';
import { indexRowOf } from '../core/proposal/index-row';
import type { MessageRow } from '../core/proposal/message-row';
import { isClosed, type Proposal, type ProposalKey } from '../core/proposal/proposal';
import type { Trouble } from '../core/proposal/trouble';
import { ignoreStale } from '../store/ignore-stale';
import type { Head, Store, Stored } from '../store/ports';
import { ignoreUnreadable } from '../store/unreadable-row';
import { allDone } from './all-done';
import { claimed, delivered, freeFrom, hasTimeToSend, isBehind, isGivenUp, undelivered, unposted } from './delivery';
import type { DesiredMessage } from './desired-message';
import { messagesFor } from './messages';
import { DeliveryFailure, type Messenger, type PostedMessage } from './messenger';
import { passedDeadline } from './notices';
import type { Roster } from './roster';
import { troubleNotices, troublesOf } from './trouble';
import { whomItAlerts } from './whom-it-alerts';

export interface ReconcilePorts {
  store: Pick<Store, 'proposals' | 'messages' | 'index' | 'removals' | 'people'>;
  messenger: Messenger;
  /** The people who hear of a passed deadline, and of messages that Teams keeps refusing. */
  secretariesOf: SecretariesOf;
  roster: Roster;
  now: () => Instant;
  /** Called with every message that Teams did not take: its key and the failure, nothing of its content. */
  onUndelivered: (key: ProposalKey, message: string, failure: DeliveryFailure) => void;
  /**
   * Called at every look with the stored rows of the messages that are behind. A message that was never tried has no
   * row.
   */
  onBehind: (key: ProposalKey, behind: readonly MessageRow[]) => void;
}

/** Milliseconds after which an announced proposal that does not exist counts as broken off: an Uitzetten has 4 s. */
const announcementMs = 60_000;

/** The work that is left: none, or from that moment on, by whichever process comes first. */
export type Remaining = { lookAgainAt: Instant } | undefined;

export type Reconcile = (key: ProposalKey) => Promise<Remaining>;

/** A message that is behind, and its stored row. */
interface Task {
  desired: DesiredMessage;
  stored: Stored<MessageRow> | undefined;
  thread: PostedMessage | undefined;
}

/**
 * Makes what is shown of one proposal equal to what is recorded. It compares, claims messages that are behind, posts or
 * edits them and notes the outcome; then it reads the record again, so that no event recorded meanwhile is forgotten.
 * Safe to run at any time and in several processes at once. Only a crash between posting and noting makes a message
 * appear twice. A reminder never does, because a claimed reminder counts as posted.
 */
export function createReconcile(ports: ReconcilePorts): Reconcile {
  const { proposals, messages, index, removals, people } = ports.store;
  return async (key) => ignoreUnreadable(reconcile(key));

  async function reconcile(key: ProposalKey): Promise<Remaining> {
    // A row that cannot be read is not listed, and cannot be created either. So a message that could not be created and
    // is not listed after that stays as it is.
    const unreadable = new Set<string>();
    for (;;) {
      const [head, rows] = await Promise.all([proposals.load(key), messages.list(key)]);
      if (!head) return forgetMissing(key);
      const { proposal } = head.value;
      const now = ports.now();
      const noted = rows.map((row) => row.value);
      const troubles = troublesOf(proposal, noted, now);
      const audience = await audienceOf(proposal, troubles);
      const desired = [...messagesFor(proposal, audience), ...troubleNotices(proposal, troubles, audience)];
      const behind = tasksFor(proposal, desired, rows, now).filter(
        ({ desired: { key: message }, stored }) => stored || !unreadable.has(message),
      );
      ports.onBehind(
        key,
        behind.flatMap(({ stored }) => stored?.value ?? []),
      );
      if (behind.length === 0) {
        if (await settle(head)) return undefined;
        continue;
      }
      const free = behind.filter(({ stored }) => !stored || freeFrom(stored.value, now) === '');
      if (free.length === 0) {
        // Teams may refuse a message for long. The list is updated all the same, because reminders go by its deadline.
        await index.updateOpen(indexRowOf(proposal));
        return { lookAgainAt: firstFree(behind, now) };
      }
      await allDone(free.map((task) => deliver(proposal, task, unreadable)));
    }
  }

  /** There is no proposal: it was removed, it was announced and does not exist yet, or it was never listed. */
  async function forgetMissing(key: ProposalKey): Promise<Remaining> {
    if (await removals.find(key)) {
      // Removes what a process that was busy during the removal may still have written: a row of the list, or a
      // message.
      await removals.erase(key);
      await ignoreStale(index.forget(key, '*'));
      return undefined;
    }
    const listed = await index.findOpen(key);
    if (listed?.value.revision !== 0) return undefined;
    const abandonedFrom = new Date(Date.parse(listed.value.announcedAt) + announcementMs).toISOString();
    if (ports.now() < abandonedFrom) return { lookAgainAt: abandonedFrom };
    // Makes sure that a slow Uitzetten can no longer succeed. Returns false when it just did.
    if (!(await proposals.fence(key))) return { lookAgainAt: ports.now() };
    await ignoreStale(index.forget(key, listed.etag));
    return undefined;
  }

  /** The secretaries' conversations, read only when there is something to tell them. */
  async function audienceOf(proposal: Proposal, troubles: readonly Trouble[]): Promise<{ secretaries: Place[] }> {
    if (!passedDeadline(proposal) && troubles.length === 0) return { secretaries: [] };
    const secretaries = await ports.secretariesOf(proposal.tenantId);
    const known = await Promise.all(secretaries.map((id) => people.find(proposal.tenantId, id)));
    return { secretaries: known.flatMap((secretary) => secretary?.place ?? []) };
  }

  /** Returns true when the list of open proposals is right; false when the proposal changed meanwhile. */
  async function settle(head: Stored<Head>): Promise<boolean> {
    const { proposal } = head.value;
    const row = indexRowOf(proposal);
    const openEtag = await index.updateOpen(row);
    // A proposal that ended and has no open row was closed by another process. It is not listed again here: whoever
    // records something next does that.
    if (!isClosed(proposal) || openEtag === undefined) return true;
    // Another process may have listed it as open just now, to record something after the end, while this row is about
    // to go. So the head is replaced first. Recording on the old head then fails, and its next try lists the proposal
    // again.
    const isLatest = await ignoreStale(proposals.append(head, [], proposal).then(() => true));
    if (!isLatest) return false;
    await ignoreStale(index.close(row, openEtag));
    return true;
  }

  async function deliver(proposal: Proposal, task: Task, unreadable: Set<string>): Promise<void> {
    const row = task.stored?.value ?? unposted(task.desired);
    const leased = claimed(row, ports.now());
    const lease = await ignoreStale(messages.put(proposal, leased, task.stored?.etag));
    if (lease === undefined && !task.stored) unreadable.add(task.desired.key);
    if (lease === undefined || !hasTimeToSend(leased, ports.now())) return;
    const result = await send(proposal, task, row);
    await ignoreStale(messages.put(proposal, result, lease));
  }

  async function send(proposal: Proposal, { desired, thread }: Task, row: MessageRow): Promise<MessageRow> {
    const { messageId, conversationId } = row;
    const mentioned = await whomItAlerts(ports, proposal, desired, row);
    const message = desired.message({ mentioned, thread });
    try {
      const posted = messageId
        ? await ports.messenger
            .edit(desired.place, { messageId, conversationId }, message)
            .then(() => ({ messageId, conversationId }))
        : await ports.messenger.post(desired.place, message, thread);
      return delivered(row, posted, proposal.revision, ports.now());
    } catch (error) {
      if (!(error instanceof DeliveryFailure)) throw error;
      ports.onUndelivered(proposal, desired.key, error);
      return undelivered(row, error, desired, proposal, ports.now());
    }
  }
}

/** Returns the messages that are behind. A reply whose thread is not there yet comes after the card that starts it. */
function tasksFor(
  proposal: Proposal,
  desired: readonly DesiredMessage[],
  rows: readonly Stored<MessageRow>[],
  now: Instant,
): Task[] {
  const byKey = new Map(rows.map((row) => [row.value.key, row]));
  return desired
    .map((each) => {
      const thread = each.thread === undefined ? undefined : byKey.get(each.thread)?.value;
      return { desired: each, stored: byKey.get(each.key), thread };
    })
    .filter(({ desired: each, stored }) => isBehind(each, stored?.value, proposal.revision))
    .filter(({ stored }) => !stored || !isGivenUp(proposal, stored.value, now))
    .filter(({ desired: each, thread }) => each.thread === undefined || thread?.messageId);
}

function firstFree(behind: readonly Task[], now: Instant): Instant {
  const [first = now] = behind.map(({ stored }) => (stored && freeFrom(stored.value, now)) || now).sort();
  return first;
}
