import { createHash } from 'node:crypto';
import type { Instant } from '../core/calendar/dates';
import { ignoreStale } from './ignore-stale';
import type { OnceStore } from './once-store';
import { listReadable, type Table } from './table';
import { onceKey, onceNeighbours, oncePartition } from './table-keys';
import { ignoreUnreadable } from './unreadable-row';

interface OnceRow {
  hash: string;
  until: Instant;
}

/** Most occasions looked at, to forget those that ended, when one is taken. */
const mostLookedAt = 100;

/**
 * Stores a row for each occasion. Taking one forgets the ended ones whose hash begins alike, so that in the long run
 * only what still counts is kept.
 */
export function createOnce(table: Table): OnceStore {
  async function forgetEnded(near: string, now: Instant): Promise<void> {
    const rows = await listReadable<OnceRow>(table, oncePartition, onceNeighbours(near), mostLookedAt);
    const ended = rows.filter(({ value }) => value.until <= now);
    // Another process may be forgetting the same ones, or taking one of them anew.
    for (const { value, etag } of ended) await ignoreStale(table.remove(onceKey(value.hash), etag));
  }

  return {
    async take({ tenantId, name, until }, now) {
      const hash = hashOf(tenantId, name);
      const stored = await ignoreUnreadable(table.read<OnceRow>(onceKey(hash)));
      if (stored && stored.value.until > now) return false;
      const row: OnceRow = { hash, until };
      const taken = await ignoreStale(table.write({ ...onceKey(hash), value: row, etag: stored?.etag }));
      if (taken === undefined) return false;
      await forgetEnded(hash, now);
      return true;
    },
  };
}

function hashOf(tenantId: string, name: string): string {
  return createHash('sha256')
    .update(JSON.stringify([tenantId, name]))
    .digest('hex');
}
