import type { StorageSettings } from '../../../bot/settings/storage';
import { createAzureStore } from '../../../bot/store/azure-store';
import {
  createStorageCopy,
  type RawRow,
  type StorageCopy,
  type TableName,
  tableNames,
} from '../../../bot/store/storage-copy';
import { processesPartition } from '../../../bot/store/table-keys';
import { shared } from '../run/ask-shared';

/** An empty storage account of its own. `urls`: addresses of its services. */
export async function ownStorage() {
  const { connectionString, urls } = await shared('storage');
  return { connectionString, urls, settings: settingsFor(connectionString) };
}

/** An empty storage account, with the bot's store on it. Not prepared: it has no tables yet. */
export async function emptyAccount() {
  const { settings, connectionString } = await ownStorage();
  return { connectionString, settings, storage: createStorageCopy(settings), store: createAzureStore(settings) };
}

export function settingsFor(connectionString: string) {
  return { kind: 'connectionString' as const, connectionString } satisfies StorageSettings;
}

/** Returns all rows and files, to compare, without the rows of living processes. */
export async function everything(storage: StorageCopy) {
  const found = { rows: [] as { table: TableName; row: RawRow }[], files: [] as unknown[] };
  for (const table of tableNames) {
    for await (const row of storage.rows(table)) {
      if (row.partitionKey !== processesPartition) found.rows.push({ table, row });
    }
  }
  for await (const file of storage.files()) found.files.push({ ...file, bytes: Buffer.from(file.bytes) });
  return found;
}
