import type { RawRow, StorageCopy, TableName } from '../../bot/store/storage-copy';
import { processesPartition } from '../../bot/store/table-keys';
import { type Item, writeBackup } from './backup-file';
import { byPartition } from './by-partition';
import { fitsTogether } from './check-proposal';

/** Most times that a proposal is read again because people change it meanwhile. */
const mostReadings = 5;

export interface Copied {
  rows: number;
  files: number;
  /** Partitions of proposals whose rows did not fit together, even after reading them again. */
  broken: string[];
}

/** Copies all that storage holds into a new file. The bot may run meanwhile. */
export async function makeBackup(storage: StorageCopy, path: string, now: string): Promise<Copied> {
  const copied: Copied = { rows: 0, files: 0, broken: [] };
  await writeBackup(path, counted(itemsOf(storage, copied.broken), copied), now);
  return copied;
}

/**
 * Proposals are read before the lists, so that a list may name a proposal that is not in the file, which is harmless.
 * Files come last, so that every file that a proposal names is there.
 */
async function* itemsOf(storage: StorageCopy, broken: string[]): AsyncGenerator<Item> {
  for await (const part of byPartition(rowsOf(storage, 'Proposals'))) {
    if ('file' in part) continue;
    for (const row of await asOfOneMoment(storage, part.rows, broken)) yield { table: 'Proposals', row };
  }
  for await (const item of rowsOf(storage, 'Directory')) if (!isOfProcess(item)) yield item;
  for await (const file of storage.files()) yield { file };
}

/** Leaves out the rows of living processes: they say nothing about the moment of a restore. */
function isOfProcess(item: Item): boolean {
  return 'row' in item && item.row.partitionKey === processesPartition;
}

async function* rowsOf(storage: StorageCopy, table: TableName): AsyncGenerator<Item> {
  for await (const row of storage.rows(table)) yield { table, row };
}

async function asOfOneMoment(storage: StorageCopy, rows: RawRow[], broken: string[]): Promise<RawRow[]> {
  const partition = rows[0]?.partitionKey ?? '';
  let read = rows;
  for (let reading = 1; !fitsTogether(read); reading += 1) {
    if (reading === mostReadings) {
      broken.push(partition);
      break;
    }
    read = [];
    for await (const row of storage.rows('Proposals', partition)) read.push(row);
  }
  return read;
}

async function* counted(items: AsyncIterable<Item>, copied: Copied): AsyncGenerator<Item> {
  for await (const item of items) {
    copied['file' in item ? 'files' : 'rows'] += 1;
    yield item;
  }
}
