import type { StorageSettings } from '../../../bot/settings/storage';
import { createAzureStore } from '../../../bot/store/azure-store';
import {
  createStorageCopy,
  type RawRow,
  type StorageCopy,
  type TableName,
  tableNames,
} from '../../../bot/store/storage-copy';
import { startAzurite } from '../../../infra/local/azurite';

export type SpareStorage = Awaited<ReturnType<typeof startSpareStorage>>;

/** Storage accounts in which nothing is yet, one after another. */
export async function startSpareStorage() {
  const accounts = Array.from({ length: 20 }, (_, index) => `leeg${index}`);
  const azurite = await startAzurite({ accounts });
  return {
    emptyAccount() {
      const account = accounts.pop();
      if (account === undefined) throw new Error('no spare account is left');
      const settings = settingsFor(azurite.connectionStringOf(account));
      return { settings, storage: createStorageCopy(settings), store: createAzureStore(settings) };
    },
    stop: azurite.stop,
  };
}

export function settingsFor(connectionString: string): StorageSettings {
  return { kind: 'connectionString', connectionString };
}

/** All rows and files, to compare. */
export async function everything(storage: StorageCopy) {
  const found = { rows: [] as { table: TableName; row: RawRow }[], files: [] as unknown[] };
  for (const table of tableNames) {
    for await (const row of storage.rows(table)) found.rows.push({ table, row });
  }
  for await (const file of storage.files()) found.files.push({ ...file, bytes: Buffer.from(file.bytes) });
  return found;
}
