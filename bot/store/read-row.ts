import { lackingIn } from './row-shapes';
import type { RowKey } from './table';
import { fromProperties } from './table-rows';
import { UnreadableRow } from './unreadable-row';
import { upgradeRow } from './upgrade-row';

type Value = Record<string, unknown>;

/**
 * Returns the value of a stored row in today's form. Throws UnreadableRow for a row of a later release, and for one whose
 * JSON or whose most needed fields are damaged.
 */
export function readRow({ schema, ...properties }: Value, key: RowKey): Value {
  try {
    const value = upgradeRow(fromProperties(properties), schema, key);
    const lacking = lackingIn(key, value);
    if (lacking.length > 0) throw new Error(`row ${key.row} lacks ${lacking.join(', ')}`);
    return value;
  } catch (error) {
    throw new UnreadableRow(key.partition, key.row, error);
  }
}
