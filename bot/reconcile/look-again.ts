import type { Place } from '../core/directory/person';
import type { ProposalKey } from '../core/proposal/proposal';
import { ignoreStale } from '../store/ignore-stale';
import type { MessageRow, Store } from '../store/ports';

interface LookAgainPorts {
  store: Pick<Store, 'index' | 'messages'>;
  request: (key: ProposalKey) => void;
}

/**
 * The bot was added somewhere, or a team is back: every open proposal is looked at, and what Teams refused in that
 * conversation or elsewhere in that team is tried again at once, whatever pause it was in.
 */
export function createLookAgain({ store, request }: LookAgainPorts) {
  return async function lookAgain(tenantId: string, where: Place | undefined): Promise<void> {
    for (const { value: key } of await store.index.open(tenantId)) {
      if (where) await endPauses(key, where);
      request(key);
    }
  };

  async function endPauses(key: ProposalKey, where: Place): Promise<void> {
    for (const { value: row, etag } of await store.messages.list(key)) {
      if (isPaused(row) && isThere(row.place, where)) {
        await ignoreStale(store.messages.put(key, { ...row, notBefore: '' }, etag));
      }
    }
  }
}

/** A row under a lease is left alone: whoever is sending could no longer note what came of it. */
function isPaused({ failures, notBefore, leasedUntil }: MessageRow): boolean {
  return failures > 0 && notBefore !== '' && leasedUntil === '';
}

/** Teams tells of a team in one of its channels. */
function isThere(place: Place, { conversationId, groupId }: Place): boolean {
  return place.conversationId === conversationId || (groupId !== undefined && place.groupId === groupId);
}
