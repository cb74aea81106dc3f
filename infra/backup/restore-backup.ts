import { indexRowOf } from '../../bot/core/index-row';
import type { Proposal } from '../../bot/core/proposal';
import type { Store } from '../../bot/store/ports';
import { type RawRow, type StorageCopy, type TableName, tableNames } from '../../bot/store/storage-copy';
import { currentSchema } from '../../bot/store/upgrade-row';
import { type Item, newerBackup, readBackup, UnusableBackup } from './backup-file';
import { byPartition } from './by-partition';
import { fitsTogether, headOf } from './check-proposal';
import type { Copied } from './make-backup';

/** Azure's limits for one transaction are 100 rows and 4 MiB on the wire, where a character may take more than a byte. */
const mostRows = 100;
const mostCharacters = 1_000_000;

/** Stands in Directory while a backup is being put back, so that the same one can go on after it broke off. */
const marker = { partitionKey: 'restore', rowKey: 'current' };

/**
 * Puts a backup back into empty storage. The whole file is checked before anything is written. Throws UnusableBackup,
 * also when there is something already that is not from this file.
 */
export async function restoreBackup(storage: StorageCopy, store: Store, path: string): Promise<Copied> {
  const sha256 = await checkWhole(path);
  await store.prepare();
  if (!(await isEmptyFor(storage, sha256))) {
    throw new UnusableBackup(
      'In dit opslagaccount staan al gegevens. Terugzetten kan alleen in een leeg opslagaccount.',
    );
  }
  await storage.putRows('Directory', [{ ...marker, properties: { sha256 } }]);
  const copied = await putAll(storage, path);
  await listAgain(store, path);
  await storage.removeRow('Directory', marker);
  return copied;
}

async function checkWhole(path: string): Promise<string> {
  const items = readBackup(path);
  for (;;) {
    const next = await items.next();
    if (next.done) return next.value;
    if ('table' in next.value && Number(next.value.row.properties.schema) > currentSchema) throw newerBackup();
  }
}

async function isEmptyFor(storage: StorageCopy, sha256: string): Promise<boolean> {
  for await (const row of storage.rows('Directory', marker.partitionKey)) {
    if (row.properties.sha256 === sha256) return true;
  }
  for (const table of tableNames) {
    const first = await storage.rows(table).next();
    if (!first.done) return false;
  }
  return true;
}

async function putAll(storage: StorageCopy, path: string): Promise<Copied> {
  const copied: Copied = { rows: 0, files: 0, broken: [] };
  for (const table of tableNames) {
    for await (const rows of byPartition(rowsOf(path, table))) {
      if (table === 'Proposals' && !fitsTogether(rows)) copied.broken.push(rows[0]?.partitionKey ?? '');
      for (const batch of batchesOf(rows)) await storage.putRows(table, batch);
      copied.rows += rows.length;
    }
  }
  for await (const item of readBackup(path)) {
    if (!('file' in item)) continue;
    await storage.putFile(item.file);
    copied.files += 1;
  }
  return copied;
}

/** What ended while the backup was made may be in neither list as it is here; listed as open it is looked at again. */
async function listAgain(store: Store, path: string): Promise<void> {
  const ended = new Map<string, Set<string>>();
  for await (const rows of byPartition(rowsOf(path, 'Proposals'))) {
    const head = headOf(rows);
    if (!head || head.void) continue;
    const known = ended.get(head.proposal.tenantId) ?? (await endedIn(store, head.proposal.tenantId));
    ended.set(head.proposal.tenantId, known);
    if (!known.has(nameOf(head.proposal))) await store.index.putOpen(indexRowOf(head.proposal));
  }
}

async function endedIn(store: Store, tenantId: string): Promise<Set<string>> {
  return new Set((await store.index.closed(tenantId, Number.POSITIVE_INFINITY)).map(nameOf));
}

function nameOf({ id, revision }: Pick<Proposal, 'id' | 'revision'>): string {
  return `${id}|${revision}`;
}

async function* rowsOf(path: string, table: TableName): AsyncGenerator<RawRow> {
  for await (const item of readBackup(path)) if (isRowOf(item, table)) yield item.row;
}

function isRowOf(item: Item, table: TableName): item is Extract<Item, { table: TableName }> {
  return 'table' in item && item.table === table;
}

function batchesOf(rows: readonly RawRow[]): RawRow[][] {
  const batches: RawRow[][] = [];
  let size = mostCharacters;
  for (const row of rows) {
    const length = JSON.stringify(row).length;
    if (size + length > mostCharacters || batches.at(-1)?.length === mostRows) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(row);
    size += length;
  }
  return batches;
}
