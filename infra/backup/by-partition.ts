import type { RawRow } from '../../bot/store/storage-copy';

/** Rows in the order of their keys, one partition at a time. */
export async function* byPartition(rows: AsyncIterable<RawRow>): AsyncGenerator<RawRow[]> {
  let together: RawRow[] = [];
  for await (const row of rows) {
    if (together.length > 0 && together[0]?.partitionKey !== row.partitionKey) {
      yield together;
      together = [];
    }
    together.push(row);
  }
  if (together.length > 0) yield together;
}
