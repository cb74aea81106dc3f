import { StaleWrite, type Stored } from './ports';
import type { RowKey, RowWrite, Table } from './table';

interface Kept {
  json: string;
  etag: string;
}

/**
 * A table that lives as long as the process. Values are kept as JSON, so that no caller holds on to a stored object.
 */
export function createMemoryTable(): Table {
  const partitions = new Map<string, Map<string, Kept>>();
  let writes = 0;

  function find({ partition, row }: RowKey): Kept | undefined {
    return partitions.get(partition)?.get(row);
  }

  function check(key: RowKey, etag: string | undefined): void {
    const kept = find(key);
    const isAsRead = etag === '*' ? kept !== undefined : kept?.etag === etag;
    if (!isAsRead) throw new StaleWrite(`row ${key.row} is not as it was read`);
  }

  function keep({ partition, row, value }: RowWrite): string {
    writes += 1;
    const etag = String(writes);
    const rows = partitions.get(partition) ?? new Map<string, Kept>();
    partitions.set(partition, rows.set(row, { json: JSON.stringify(value), etag }));
    return etag;
  }

  function drop({ partition, row }: RowKey): void {
    partitions.get(partition)?.delete(row);
  }

  return {
    async read<T>(key: RowKey, options?: { signal?: AbortSignal }) {
      options?.signal?.throwIfAborted();
      const kept = find(key);
      return kept && storedOf<T>(kept);
    },
    async list<T>(partition: string, prefix = '', limit = Number.POSITIVE_INFINITY) {
      return [...(partitions.get(partition) ?? [])]
        .filter(([row]) => row.startsWith(prefix))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .slice(0, limit)
        .map(([, kept]) => storedOf<T>(kept));
    },
    async write(row, options) {
      options?.signal?.throwIfAborted();
      check(row, row.etag);
      return keep(row);
    },
    async writeTogether(rows, options) {
      options?.signal?.throwIfAborted();
      for (const row of rows) check(row, row.etag);
      for (const row of rows) keep(row);
    },
    async remove(key, etag) {
      check(key, etag);
      drop(key);
    },
    async removeTogether(keys) {
      for (const key of keys) check(key, '*');
      for (const key of keys) drop(key);
    },
  };
}

function storedOf<T>({ json, etag }: Kept): Stored<T> {
  return { value: JSON.parse(json), etag };
}
