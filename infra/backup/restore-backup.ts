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

/** In the order of the file, in which the lists come after the proposals. Also gives every proposal that is in it. */
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
 * A proposal may have ended after it was read for the backup and before the lists were: then it is in neither list as it is
 * here. So all that are not in the list of closed ones at this revision are listed as open; the bot looks at those, and
 * closes what did end.
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
 * A card may show what was recorded after the backup was made. So the cards of what has not ended are all shown again, and
 * at once: whoever was busy with one when the backup was made is not busy any more.
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
