import type { Removal } from '../core/archive/removal';
import type { ProposalKey } from '../core/proposal/proposal';
import { chainStart, recordEvents } from './chain';
import { ignoreStale } from './ignore-stale';
import { type Head, type ProposalStore, type RecordedEvent, StaleWrite, type StoreOptions } from './ports';
import type { Table } from './table';
import { eventKey, eventPrefix, headKey, proposalPartition } from './table-keys';

/**
 * A head without a proposal, in a place where none can come any more: fenced, or removed. The revision is there for
 * people who look in the table.
 */
export type StoredHead = (Head & { void: false; revision: number }) | { void: true; removal?: Removal };

export function createProposals(table: Table): ProposalStore {
  /**
   * Returns true when these very events are stored: a write is stale too when an earlier try succeeded and only its
   * answer was lost. Comparing the last event is enough. Its hash covers the command's id and the moment, and those of
   * every event before it.
   */
  async function isRecorded(key: ProposalKey, recorded: readonly RecordedEvent[], options?: StoreOptions) {
    const last = recorded.at(-1);
    const stored = last && (await table.read<RecordedEvent>(eventKey(key, last.number), options));
    return stored !== undefined && stored.value.hash === last?.hash;
  }

  return {
    async load(key, options) {
      const stored = await table.read<StoredHead>(headKey(key), options);
      if (!stored || stored.value.void) return undefined;
      const { proposal, lastHash } = stored.value;
      return { value: { proposal, lastHash }, etag: stored.etag };
    },

    async append(read, events, next, options) {
      const end = read ? { number: read.value.proposal.revision, hash: read.value.lastHash } : chainStart;
      const recorded = recordEvents(end, events);
      const lastHash = recorded.at(-1)?.hash ?? end.hash;
      const head: StoredHead = { void: false, revision: next.revision, lastHash, proposal: next };
      try {
        await table.writeTogether(
          [
            ...recorded.map((event) => ({ ...eventKey(next, event.number), value: event, etag: undefined })),
            { ...headKey(next), value: head, etag: read?.etag },
          ],
          options,
        );
      } catch (error) {
        if (!(error instanceof StaleWrite) || !(await isRecorded(next, recorded, options))) throw error;
      }
    },

    async events(key) {
      const stored = await table.list<RecordedEvent>(proposalPartition(key), eventPrefix);
      return stored.map(({ value }) => value);
    },

    async fence(key) {
      const stored = await table.read<StoredHead>(headKey(key));
      if (stored && !isFence(stored.value)) return stored.value.void;
      // Writes an earlier fence again: with its new ETag, nobody who found the old fence can remove it.
      const head: StoredHead = { void: true };
      const etag = await ignoreStale(table.write({ ...headKey(key), value: head, etag: stored?.etag }));
      return etag !== undefined;
    },

    async findFence(key, options) {
      const stored = await table.read<StoredHead>(headKey(key), options);
      return stored && isFence(stored.value) ? stored.etag : undefined;
    },

    unfence: (key, fence) => table.remove(headKey(key), fence),
  };
}

/** The void head of a removed proposal is no fence: it stays for good. */
function isFence(head: StoredHead): boolean {
  return head.void && !head.removal;
}
