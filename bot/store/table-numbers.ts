import { ignoreStale } from './ignore-stale';
import type { NumberStore } from './number-store';
import type { Table } from './table';
import { numbersKey } from './table-keys';

/**
 * Keeps the last number of each tenant in one row. A number is returned only after the write of exactly that number
 * succeeded under the ETag of the row before, so no two callers can hold the same one. Reads again after a lost race,
 * which ends, because each round has a winner.
 */
export function createNumbers(table: Table): NumberStore {
  return {
    async take(tenantId) {
      const key = numbersKey(tenantId);
      for (;;) {
        const stored = await table.read<{ last: number }>(key);
        const last = (stored?.value.last ?? 0) + 1;
        const etag = await ignoreStale(table.write({ ...key, value: { last }, etag: stored?.etag }));
        if (etag !== undefined) return last;
      }
    },
  };
}
