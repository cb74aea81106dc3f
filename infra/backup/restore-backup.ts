import { type IndexRow, indexRowOf } from '../../bot/core/proposal/index-row';
import type { Store } from '../../bot/store/ports';
import { type RawRow, type StorageCopy, tableNames } from '../../bot/store/storage-copy';
import { currentSchema } from '../../bot/store/upgrade-row';
import { newerBackup, readBackup, UnusableBackup } from './backup-file';
import { byPartition } from './by-partition';
import { fitsTogether, headOf } from './check-proposal';
import type { Copied } from './make-backup';

/** Azure's limits for one transaction are 100 rows and 4 MiB on the wire, where a character may take more than a byte. */
const mostRows = 100;
const mostCharacters = 1_000_000;

/**
 * Marks storage, in the table Directory, as being restored from this backup, so that an interrupted restore can go on.
 */
const marker = { partitionKey: 'restore', rowKey: 'current' };

/**
 * Puts a backup back into empty storage, after checking the whole file. Throws UnusableBackup, also when storage holds
 * something that is not from this file.
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
  const { copied, proposals } = await putAll(storage, path);
  await listAgain(store, proposals);
  await showAgain(store, proposals);
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

/**
 * Writes the rows in the order of the file, in which the lists come after the proposals. Also returns every proposal in
 * the file.
 */
async function putAll(storage: StorageCopy, path: string): Promise<{ copied: Copied; proposals: IndexRow[] }> {
  const copied: Copied = { rows: 0, files: 0, broken: [] };
  const proposals: IndexRow[] = [];
  for await (const part of byPartition(readBackup(path))) {
    if ('file' in part) {
      await storage.putFile(part.file);
      copied.files += 1;
      continue;
    }
    const { table, rows } = part;
    for (const batch of batchesOf(rows)) await storage.putRows(table, batch);
    copied.rows += rows.length;
    if (table !== 'Proposals') continue;
    if (!fitsTogether(rows)) copied.broken.push(rows[0]?.partitionKey ?? '');
    const head = headOf(rows);
    if (head && !head.void) proposals.push(indexRowOf(head.proposal));
  }
  return { copied, proposals };
}

/**
 * Lists as open every proposal that is not in the list of closed ones at this revision. A proposal that ended between
 * its own copy and that of the lists is otherwise in neither; the bot looks at open proposals and closes those that
 * ended.
 */
async function listAgain(store: Store, proposals: readonly IndexRow[]): Promise<void> {
  const tenants = new Set(proposals.map(({ tenantId }) => tenantId));
  for (const tenant of tenants) {
    const ended = new Set((await store.index.closed(tenant, Number.POSITIVE_INFINITY)).map(nameOf));
    const others = proposals.filter((row) => row.tenantId === tenant && !ended.has(nameOf(row)));
    for (const row of others) await store.index.putOpen(row);
  }
}

/**
 * Cards may show events from after the backup, so all cards of open proposals are shown again. No claim of before the
 * backup holds any more.
 */
async function showAgain({ messages }: Store, proposals: readonly IndexRow[]): Promise<void> {
  for (const key of proposals.filter(({ status }) => status === 'submitted')) {
    for (const { value: row, etag } of await messages.list(key)) {
      if (row.shownRevision > 0) await messages.put(key, { ...row, shownRevision: -1, leasedUntil: '' }, etag);
    }
  }
}

function nameOf({ id, revision }: IndexRow): string {
  return `${id}|${revision}`;
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
