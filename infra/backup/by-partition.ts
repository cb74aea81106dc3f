import type { RawFile, RawRow, TableName } from '../../bot/store/storage-copy';
import type { Item } from './backup-file';

type Part = { file: RawFile } | { table: TableName; rows: RawRow[] };

/** Groups rows by partition, in the order in which they come. */
export async function* byPartition(items: AsyncIterable<Item>): AsyncGenerator<Part> {
  let open: { table: TableName; rows: RawRow[] } | undefined;
  for await (const item of items) {
    if ('table' in item && item.table === open?.table && item.row.partitionKey === open.rows[0]?.partitionKey) {
      open.rows.push(item.row);
      continue;
    }
    if (open) yield open;
    open = 'table' in item ? { table: item.table, rows: [item.row] } : undefined;
    if ('file' in item) yield item;
  }
  if (open) yield open;
}
