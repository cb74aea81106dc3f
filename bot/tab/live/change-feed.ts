import { LRUCache } from 'lru-cache';
import { type IndexRow, indexRowOf } from '../../core/proposal/index-row';
import type { Proposal } from '../../core/proposal/proposal';
import type { TabStore } from '../api/share-reads';

/** A proposal that has moved on, with the facts that decide whom it concerns. */
export interface Change {
  /** Rises with every change that this process sees. */
  number: number;
  row: IndexRow;
}

export interface FeedPorts {
  store: Pick<TabStore, 'index' | 'proposals'>;
  /** Calls back after so many milliseconds. Returns a function that calls it off. */
  runLater: (delayMs: number, work: () => void) => () => void;
  onFault: (error: unknown) => void;
}

/** Milliseconds between looks at the list of open proposals, for what another process recorded. */
export const lookEveryMs = 1_000;
/** Most changes that are kept for a tab that was away, and most tenants of which the list is remembered. */
const mostKept = 1_000;
const mostTenants = 50;

export type ChangeFeed = ReturnType<typeof createChangeFeed>;

/**
 * Tells tabs of every proposal that moved on: at once of what this process records, and within a second of what another
 * does. The list of open proposals is read once a second for each tenant with a tab open, however many tabs there are.
 */
export function createChangeFeed({ store, runLater, onFault }: FeedPorts) {
  const listeners = new Map<string, Set<(change: Change) => void>>();
  /** By tenant the last revision seen of each open proposal. */
  const seen = new LRUCache<string, Map<string, number>>({ max: mostTenants });
  const timers = new Map<string, () => void>();
  const kept: Change[] = [];
  let last = 0;

  function tell(row: IndexRow): void {
    last += 1;
    const change = { number: last, row };
    kept.push(change);
    if (kept.length > mostKept) kept.shift();
    for (const listener of listeners.get(row.tenantId) ?? []) listener(change);
  }

  /** Compares the list with what was seen before. The first look at a tenant tells nothing. */
  async function look(tenantId: string): Promise<void> {
    const rows = (await store.index.open(tenantId)).map(({ value }) => value);
    const known = seen.get(tenantId);
    if (!known) {
      seen.set(tenantId, new Map(rows.map(({ id, revision }) => [id, revision])));
      return;
    }
    for (const row of rows) meet(known, row);
    const listed = new Set(rows.map(({ id }) => id));
    for (const id of [...known.keys()].filter((each) => !listed.has(each))) {
      const proposal = (await store.proposals.load({ tenantId, id }))?.value.proposal;
      if (proposal) meet(known, indexRowOf(proposal));
      known.delete(id);
    }
  }

  /** Revision 0 is an announcement: there may be no proposal yet. */
  function meet(known: Map<string, number>, row: IndexRow): void {
    if (row.revision === 0 || row.revision <= (known.get(row.id) ?? 0)) return;
    known.set(row.id, row.revision);
    tell(row);
  }

  function keepLooking(tenantId: string): void {
    if (timers.has(tenantId) || !listeners.has(tenantId)) return;
    const stop = runLater(lookEveryMs, () => {
      look(tenantId)
        .catch(onFault)
        .finally(() => {
          timers.delete(tenantId);
          keepLooking(tenantId);
        });
    });
    timers.set(tenantId, stop);
  }

  return {
    /** Tells of what this process recorded, without a read. */
    note(proposal: Proposal): void {
      const known = seen.get(proposal.tenantId) ?? new Map<string, number>();
      if (seen.has(proposal.tenantId)) meet(known, indexRowOf(proposal));
      else tell(indexRowOf(proposal));
    },

    /** Looks once, so that nothing recorded before is missed, and then calls `listener` with every later change. */
    async follow(tenantId: string, listener: (change: Change) => void): Promise<() => void> {
      await look(tenantId);
      const others = listeners.get(tenantId) ?? new Set();
      listeners.set(tenantId, others.add(listener));
      keepLooking(tenantId);
      return () => {
        others.delete(listener);
        if (others.size > 0) return;
        listeners.delete(tenantId);
        timers.get(tenantId)?.();
        timers.delete(tenantId);
      };
    },

    /** Returns the later changes of a tenant, oldest first; undefined when some of them are no longer known. */
    since(tenantId: string, number: number): Change[] | undefined {
      const isKept = number <= last && number >= last - kept.length;
      return isKept ? kept.filter((change) => change.number > number && change.row.tenantId === tenantId) : undefined;
    },

    /** The number of the last change that this process saw. */
    latest: () => last,
  };
}
