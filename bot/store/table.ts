import { ignoreStale } from './ignore-stale';
import type { Stored, StoreOptions } from './ports';

/** The keys of a row, made by table-keys. */
export interface RowKey {
  partition: string;
  row: string;
}

/** A row to create (etag undefined) or to replace. */
export interface RowWrite extends RowKey {
  value: object;
  etag: string | undefined;
}

/**
 * A table as this room needs it, so that every rule is written once and holds for Azure Tables and for memory. Each
 * method is one call. A value is read as it was written: JSON data, without `undefined`.
 */
export interface Table {
  /** Throws UnreadableRow. */
  read<T>(key: RowKey, options?: StoreOptions): Promise<Stored<T> | undefined>;
  /**
   * Returns the rows of a partition whose row key begins with `prefix`, in the order of their keys. Makes more calls
   * when there are many. A row that cannot be read is left out, or makes it throw UnreadableRow.
   */
  list<T>(partition: string, prefix?: string, limit?: number, unreadable?: 'throw' | 'leave out'): Promise<Stored<T>[]>;
  /** Returns the new etag. Throws StaleWrite. */
  write(row: RowWrite, options?: StoreOptions): Promise<string>;
  /** Writes all rows or none: at most 100 rows of one partition. Throws StaleWrite. */
  writeTogether(rows: readonly RowWrite[], options?: StoreOptions): Promise<void>;
  /** Throws StaleWrite, also when there is no such row. */
  remove(key: RowKey, etag: string): Promise<void>;
  /**
   * Removes all rows or none, whatever they hold: at most 100 rows of one partition. Throws StaleWrite when one is gone
   * already.
   */
  removeTogether(keys: readonly RowKey[]): Promise<void>;
}

/** Returns the rows that can be read. */
export function listReadable<T>(table: Table, partition: string, prefix = '', limit = Number.POSITIVE_INFINITY) {
  return table.list<T>(partition, prefix, limit, 'leave out');
}

/**
 * Writes over a row unless the stored one may stay. Returns the etag of the row that is then stored; undefined when
 * there is none. Reads again after a lost race, which ends, because each round has a winner.
 */
export async function replaceUnless<T extends object>(
  table: Table,
  key: RowKey,
  value: T,
  mayStay: (stored: T) => boolean,
  options?: StoreOptions,
): Promise<string | undefined> {
  for (;;) {
    const stored = await table.read<T>(key, options);
    if (!stored || mayStay(stored.value)) return stored?.etag;
    const etag = await ignoreStale(table.write({ ...key, value, etag: stored.etag }, options));
    if (etag !== undefined) return etag;
  }
}

/** Writes over a row unless the stored one may stay, and creates the row when there is none. */
export async function writeUnless<T extends object>(
  table: Table,
  key: RowKey,
  value: T,
  mayStay: (stored: T) => boolean,
  options?: StoreOptions,
): Promise<string> {
  for (;;) {
    const etag =
      (await replaceUnless(table, key, value, mayStay, options)) ??
      (await ignoreStale(table.write({ ...key, value, etag: undefined }, options)));
    if (etag !== undefined) return etag;
  }
}

/** Removes a row, whatever it holds by now. No error when it was gone already. */
export async function removeAnyway(table: Table, key: RowKey): Promise<void> {
  await ignoreStale(table.remove(key, '*'));
}
