import { LRUCache } from 'lru-cache';
import type { ProposalKey } from '../../core/proposal/proposal';
import type { Store } from '../../store/ports';

/** The parts of the store that the tab reads. */
export type TabStore = Pick<Store, 'index' | 'proposals' | 'parties' | 'removals' | 'messages'>;

/** Milliseconds that an answer of storage is shared. A page follows within 2 s, so this must be less. */
export const sharedMs = 1_000;
const mostKept = 5_000;

/**
 * Asks storage the same question at most once a second in a process, however many tabs ask it: twenty tabs that follow
 * one change cost one read of each kind. `nowMs`: milliseconds that never go back.
 */
export function shareReads(store: TabStore, nowMs: () => number) {
  const kept = new LRUCache<string, Promise<unknown>>({
    maxSize: mostKept,
    sizeCalculation: () => 1,
    ttl: sharedMs,
    ttlResolution: 0,
    perf: { now: nowMs },
  });

  function once<T>(name: readonly unknown[], read: () => Promise<T>): Promise<T> {
    const key = JSON.stringify(name);
    // The name holds the kind of the question, and each kind has answers of one type.
    const known = kept.get(key) as Promise<T> | undefined;
    if (known) return known;
    const answer = read();
    kept.set(key, answer);
    answer.catch(() => kept.delete(key));
    return answer;
  }

  const shared: TabStore = {
    ...store,
    index: {
      ...store.index,
      tenants: () => once(['tenants'], () => store.index.tenants()),
      open: (tenantId) => once(['open', tenantId], () => store.index.open(tenantId)),
      closed: (tenantId, limit) => once(['closed', tenantId, limit], () => store.index.closed(tenantId, limit)),
    },
    proposals: {
      ...store.proposals,
      load: (key) => once(headName(key), () => store.proposals.load(key)),
      events: (key) => once(['events', key.tenantId, key.id], () => store.proposals.events(key)),
    },
    parties: { ...store.parties, load: (tenantId) => once(['parties', tenantId], () => store.parties.load(tenantId)) },
    messages: {
      ...store.messages,
      find: (key, message) => once(['message', key.tenantId, key.id, message], () => store.messages.find(key, message)),
    },
  };

  return {
    store: shared,
    /** Lets the next question about this proposal, or about its tenant's lists, reach storage. */
    forget({ tenantId, id }: ProposalKey): void {
      for (const name of kept.keys()) {
        const [kind, ofTenant, about] = JSON.parse(name);
        if (ofTenant === tenantId && (about === id || lists.includes(kind))) kept.delete(name);
      }
    },
  };
}

const lists: readonly unknown[] = ['open', 'closed', 'parties'];

function headName({ tenantId, id }: ProposalKey) {
  return ['head', tenantId, id];
}
