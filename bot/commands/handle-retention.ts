import { type Expired, type Removal, type RetentionList, removalOf } from '../core/archive/removal';
import { expiryOf, mayHaveExpired, type RetentionTerm } from '../core/archive/retention';
import { type Instant, type IsoDate, localDate } from '../core/calendar/dates';
import type { Person, Place } from '../core/directory/person';
import { whyNotAllowed } from '../core/permission';
import type { ProposalKey } from '../core/proposal/proposal';
import { reasonProblem } from '../core/proposal/why-not';
import { Refusal } from '../core/refusal';
import type { Head, Store, Stored } from '../store/ports';
import { retryStale } from './retry-stale';

export interface RetentionPorts {
  store: Pick<Store, 'proposals' | 'index' | 'removals' | 'files'>;
  terms: readonly RetentionTerm[];
  now: () => Instant;
  /** Called when something of a removed proposal could not be removed yet. */
  onUnfinished: (key: ProposalKey, error: unknown) => void;
}

interface RetentionAsker {
  person: Person;
  tenantId: string;
  place: Place;
  isSecretary: boolean;
}

export type HandleRetention = ReturnType<typeof createHandleRetention>;

/** Most proposals at once: as many as a secretary reads, and as can be removed while the secretary waits. */
const mostListed = 10;
/** Number of proposals that are read at once. */
const readTogether = 50;

/**
 * Shows a secretary every proposal that is past its term, and removes proposals on request. Removal starts with the
 * head, in one write: from then on the proposal is gone, whatever happens. Its row in the list of closed proposals goes
 * last, so that the next request for the list finishes an interrupted removal.
 */
export function createHandleRetention({ store, terms, now, onUnfinished }: RetentionPorts) {
  /**
   * By tenant the last day on which nothing had expired. Terms end at the end of a day, so nothing can expire during
   * it.
   */
  const nothingOn = new Map<string, IsoDate>();

  /**
   * Returns true when this asker's list would not be empty. On a day on which nothing had expired, storage is not read
   * again.
   */
  async function hasExpired(asker: RetentionAsker): Promise<boolean> {
    const today = localDate(now());
    if (terms.length === 0 || nothingOn.get(asker.tenantId) === today) return false;
    const listed = await list(asker);
    if (listed instanceof Refusal) return false;
    if (listed.expired.length === 0) nothingOn.set(asker.tenantId, today);
    return listed.expired.length > 0;
  }

  /** Reads closed proposals that are older than the shortest term, one read each, until there are enough. */
  async function list(asker: RetentionAsker): Promise<RetentionList | Refusal> {
    const refusal = whyNotAllowed('removeExpired', asker);
    if (refusal) return refusal;
    const { tenantId } = asker;
    const rows = (await store.index.closed(tenantId, Number.POSITIVE_INFINITY))
      .filter(({ announcedAt }) => mayHaveExpired(announcedAt, terms, now()))
      .reverse();
    const expired: Expired[] = [];
    for (let start = 0; start < rows.length && expired.length <= mostListed; start += readTogether) {
      const looked = await Promise.all(rows.slice(start, start + readTogether).map(findExpired));
      await Promise.all(looked.map((each) => (each && 'removedAt' in each ? finish(each) : undefined)));
      expired.push(...looked.flatMap((each) => (each && 'proposal' in each ? [each] : [])));
    }
    const removals = await store.removals.list(tenantId, mostListed);
    return { terms, expired: expired.slice(0, mostListed), hasMore: expired.length > mostListed, removals };
  }

  /**
   * Removes proposals. `ids` come from a card and are untrusted: all of them must be past their term, or nothing is
   * removed. Returns the new list.
   */
  async function remove(
    asker: RetentionAsker,
    ids: readonly string[],
    reason: string,
  ): Promise<RetentionList | Refusal> {
    const refusal = whyNotAllowed('removeExpired', asker) ?? reasonProblem(reason.trim());
    if (refusal) return refusal;
    const keys = [...new Set(ids)].map((id) => ({ tenantId: asker.tenantId, id }));
    if (keys.length === 0 || keys.length > mostListed) return new Refusal('unknownButton');
    const looked = await Promise.all(keys.map(findExpired));
    if (looked.includes(undefined)) return new Refusal('notExpired');
    await Promise.all(keys.map((key) => retryStale(() => removeOne(key, asker.person, reason.trim()))));
    return list(asker);
  }

  /** Returns undefined when the proposal must be kept, or never existed. */
  async function findExpired(key: ProposalKey): Promise<(Expired & { read: Stored<Head> }) | Removal | undefined> {
    const read = await store.proposals.load(key);
    if (!read) return store.removals.find(key);
    const { proposal } = read.value;
    const expiry = expiryOf(proposal, terms, now());
    return expiry && { ...expiry, proposal, read };
  }

  /** Looks again before every try: its author may just have put out a new version, and then it is kept. */
  async function removeOne(key: ProposalKey, by: Person, reason: string): Promise<void> {
    const found = await findExpired(key);
    if (!found) return;
    if ('removedAt' in found) return finish(found);
    const { proposal, read, term, keptUntil } = found;
    const events = (await store.proposals.events(key)).map(({ event }) => event);
    const { lastHash } = read.value;
    const about = { expiry: { term, keptUntil }, events, lastHash, by, reason, now: now() };
    const removal = removalOf(proposal, about);
    await store.removals.remove(read, removal);
    await finish(removal);
  }

  /** Every step can be repeated. Storage may refuse for long, for instance while a blob is under a lock. */
  async function finish(removal: Removal): Promise<void> {
    try {
      await store.removals.note(removal);
      await store.removals.erase(removal);
      await store.files.discard(removal);
      await store.removals.note({ ...removal, finishedAt: now() });
      await store.index.remove({ ...removal, announcedAt: removal.submittedAt });
    } catch (error) {
      onUnfinished(removal, error);
    }
  }

  return { list, hasExpired, remove };
}
