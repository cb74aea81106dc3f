import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { type Allowance, spend } from '../core/allowance';
import type { Instant } from '../core/calendar/dates';
import type { ProposalKey } from '../core/proposal/proposal';
import { ParserBusy } from '../memo/isolate-parsing';
import type { Store } from '../store/ports';
import type { Download } from './finished-note';
import type { DownloadClaim, DownloadKind, SignedClaim } from './signed-link';

/**
 * No file for now. `status` is HTTP's: 429 when this link was followed too often, 503 when everybody together asks too
 * much.
 */
export interface TryLater {
  status: 429 | 503;
  afterSeconds: number;
}

export interface DownloadPorts {
  store: Pick<Store, 'proposals' | 'followedLinks'>;
  /** Returns undefined when there is no such link, or it is too old. */
  read: (signed: string) => Promise<SignedClaim | undefined>;
  /** Returns undefined when there is no such proposal. Rejects with ParserBusy when too many are being made. */
  make: Record<DownloadKind, (key: ProposalKey) => Promise<Download | undefined>>;
  now: () => Instant;
  /** Milliseconds that never go back. */
  nowMs: () => number;
}

/** A person follows a link once or a few times; what checks links on the way follows it too. */
const perLink: Allowance = { atOnce: 20, everyMs: 3_000 };
/**
 * Milliseconds that a link works after it was first followed. A link comes into a log of addresses by being followed,
 * so the log holds links that have ended, or are about to. Checks on the way, the browser and a second try fit in.
 */
const followedLifetimeMs = 5 * 60_000;
const mostLinks = 10_000;
const mostKeptBytes = 64 * 1024 * 1024;
/** A finished note takes half a second, and a few may wait before it. */
const busySeconds = 5;

/**
 * Serves the files of links. A file is made once for each revision of its proposal and kept while there is room; a
 * request meanwhile waits for the same file. So a link that is followed without end costs one read each time, up to its
 * limit.
 */
export function serveDownloads({ store, read, make, now, nowMs }: DownloadPorts) {
  // By size: with `max` a cache takes all its room at once.
  const spentUntil = new LRUCache<string, number>({ maxSize: mostLinks, sizeCalculation: () => 1 });
  const followedAt = new LRUCache<string, Instant>({ maxSize: mostLinks, sizeCalculation: () => 1 });
  const kept = new LRUCache<string, Download>({
    maxSize: mostKeptBytes,
    sizeCalculation: ({ bytes }) => bytes.byteLength + 1,
  });
  const underWay = new Map<string, Promise<Download | undefined>>();

  function madeOnce(name: string, work: () => Promise<Download | undefined>): Promise<Download | undefined> {
    const known = underWay.get(name);
    if (known) return known;
    const making = work().finally(() => underWay.delete(name));
    underWay.set(name, making);
    return making;
  }

  /** Returns the milliseconds that this link has to wait. 0: it may be followed, which is counted. */
  function waitOf(signed: string): number {
    const spent = spend(spentUntil.get(signed) ?? 0, nowMs(), perLink);
    if (typeof spent !== 'number') return spent.waitMs;
    spentUntil.set(signed, spent);
    return 0;
  }

  async function isUsedUp(signed: string, { expiresAt }: SignedClaim): Promise<boolean> {
    const hash = createHash('sha256').update(signed).digest('hex');
    const firstAt = followedAt.get(signed) ?? (await store.followedLinks.follow({ hash, expiresAt }, now()));
    followedAt.set(signed, firstAt);
    return Date.parse(now()) - Date.parse(firstAt) >= followedLifetimeMs;
  }

  async function fileOf({ key, what }: DownloadClaim): Promise<Download | undefined> {
    const place = [what, key.tenantId, key.id];
    // A list changes with each of its proposals, so it is made anew each time.
    if (what === 'list') return madeOnce(JSON.stringify(place), () => make.list(key));
    const head = await store.proposals.load(key);
    if (!head) return undefined;
    const name = JSON.stringify([...place, head.value.proposal.revision]);
    const made = kept.get(name) ?? (await madeOnce(name, () => make[what](key)));
    if (made) kept.set(name, made);
    return made;
  }

  /** Undefined when the link leads nowhere. */
  return async function download(signed: string): Promise<Download | TryLater | undefined> {
    const claim = await read(signed);
    if (!claim) return undefined;
    const waitMs = waitOf(signed);
    if (waitMs > 0) return { status: 429, afterSeconds: Math.ceil(waitMs / 1_000) };
    if (await isUsedUp(signed, claim)) return undefined;
    try {
      return await fileOf(claim);
    } catch (error) {
      if (error instanceof ParserBusy) return { status: 503, afterSeconds: busySeconds };
      throw error;
    }
  };
}
