import type { StorageSettings } from '../settings/storage';
import { createAzureTable } from './azure-table';
import { createBlobFiles, createContainerClient } from './blob-files';
import type { FileStore } from './file-store';
import type { Store } from './ports';
import { type StorageUser, storageAccess } from './storage-access';
import type { Table } from './table';
import { createTableClient } from './table-client';
import { createTableStore } from './table-store';
import type { UnreadableRow } from './unreadable-row';

/** Making a table may take long, and nobody waits for an answer while the bot starts. */
const preparingMs = 20_000;

/** Wraps each call of storage. */
export interface StorageDecorators {
  table: (table: Table) => Table;
  files: (files: FileStore) => FileStore;
}

export interface AzureStoreOptions {
  /** Identity that signs in to storage; absent: the bot's. */
  user?: StorageUser;
  decorators?: StorageDecorators;
  /** Told of each row that is met and cannot be read. */
  onUnreadable?: (row: UnreadableRow) => void;
}

const undecorated: StorageDecorators = { table: (table) => table, files: (files) => files };

/** The store in one Azure storage account: the tables Proposals and Directory, and the container files. */
export function createAzureStore(settings: StorageSettings, options: AzureStoreOptions = {}): Store {
  const { user = 'bot', decorators = undecorated, onUnreadable } = options;
  const access = storageAccess(settings, user);
  const proposals = createTableClient(access, 'Proposals');
  const directory = createTableClient(access, 'Directory');
  const files = createContainerClient(access, 'files');
  return createTableStore({
    proposals: decorators.table(createAzureTable(proposals, onUnreadable)),
    directory: decorators.table(createAzureTable(directory, onUnreadable)),
    files: decorators.files(createBlobFiles(files)),
    async prepare() {
      const tables = ['Proposals', 'Directory'].map((name) => createTableClient(access, name, preparingMs));
      await Promise.all([...tables.map((table) => table.createTable()), files.createIfNotExists()]);
    },
  });
}
