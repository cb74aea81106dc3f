import type { Place } from '../core/directory/person';
import type { MessageRow } from '../core/proposal/message-row';
import type { ProposalKey } from '../core/proposal/proposal';
import { ignoreStale } from '../store/ignore-stale';
import type { Store } from '../store/ports';
import { eachOf } from './each-of';

interface LookAgainPorts {
  store: { index: Pick<Store['index'], 'open'>; messages: Pick<Store['messages'], 'list' | 'put'> };
  request: (key: ProposalKey) => void;
}

const mostAtOnce = 16;
/** Most places at once; with more, all pauses in the tenant end. */
const mostPlaces = 200;

/**
 * Looks at every open proposal of the tenant, because the bot was added somewhere or a team came back. Messages that
 * Teams refused in that conversation, or elsewhere in that team, are tried again at once, whatever their pause. Each
 * tenant has one round at a time; further places meanwhile, such as sixty channels of one team, go together in one more
 * round.
 */
export function createLookAgain({ store, request }: LookAgainPorts) {
  const wanted = new Map<string, Map<string, Place>>();
  const running = new Map<string, Promise<void>>();

  function lookAgain(tenantId: string, where: Place | undefined): Promise<void> {
    const places = wanted.get(tenantId) ?? new Map<string, Place>();
    if (where && places.size <= mostPlaces) places.set(where.conversationId, where);
    wanted.set(tenantId, places);
    const run = running.get(tenantId) ?? runAll(tenantId);
    running.set(tenantId, run);
    return run;
  }

  async function runAll(tenantId: string): Promise<void> {
    try {
      for (let places = wanted.get(tenantId); places; places = wanted.get(tenantId)) {
        wanted.delete(tenantId);
        const there = [...places.values()];
        await eachOf(await store.index.open(tenantId), mostAtOnce, async ({ value: key }) => {
          if (there.length > 0) await endPauses(key, there);
          request(key);
        });
      }
    } finally {
      running.delete(tenantId);
    }
  }

  async function endPauses(key: ProposalKey, there: readonly Place[]): Promise<void> {
    for (const { value: row, etag } of await store.messages.list(key)) {
      const isMeant = there.length > mostPlaces || there.some((where) => isThere(row.place, where));
      if (isPaused(row) && isMeant) {
        await ignoreStale(store.messages.put(key, { ...row, notBefore: '' }, etag));
      }
    }
  }

  return lookAgain;
}

/** Leaves a row under a lease alone: otherwise its holder could no longer note the outcome. */
function isPaused({ failures, notBefore, leasedUntil }: MessageRow): boolean {
  return failures > 0 && notBefore !== '' && leasedUntil === '';
}

/** Teams tells of a team in one of its channels. */
function isThere(place: Place, { conversationId, groupId }: Place): boolean {
  return place.conversationId === conversationId || (groupId !== undefined && place.groupId === groupId);
}
