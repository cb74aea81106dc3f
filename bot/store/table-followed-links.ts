import type { Instant } from '../core/calendar/dates';
import { ignoreStale } from './ignore-stale';
import type { FollowedLink, FollowedLinkStore } from './link-ports';
import { type Table, writeUnless } from './table';
import { followedKey, followedPartition } from './table-keys';

interface FollowedRow extends FollowedLink {
  firstAt: Instant;
}

/** Most links forgotten when one is added. */
const mostForgotten = 100;

/** Stores a row for each link that was followed until it ends, and a few that ended since the last one was added. */
export function createFollowedLinks(table: Table): FollowedLinkStore {
  async function forgetEnded(now: Instant): Promise<void> {
    const oldest = await table.list<FollowedRow>(followedPartition, '', mostForgotten);
    const ended = oldest.map(({ value }) => value).filter(({ expiresAt }) => expiresAt <= now);
    // Another process may be forgetting the same ones.
    if (ended.length > 0) await ignoreStale(table.removeTogether(ended.map(followedKey)));
  }

  return {
    async follow({ hash, expiresAt }, now) {
      const key = followedKey({ hash, expiresAt });
      const first = async () => (await table.read<FollowedRow>(key))?.value.firstAt;
      const known = await first();
      if (known !== undefined) return known;
      const row: FollowedRow = { hash, expiresAt, firstAt: now };
      await writeUnless(table, key, row, () => true);
      await forgetEnded(now);
      return (await first()) ?? now;
    },
  };
}
