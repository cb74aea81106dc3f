import type { StorageSettings } from '../settings/storage';
import { createAzureTable } from './azure-table';
import { createBlobFiles, createContainerClient } from './blob-files';
import type { Store } from './ports';
import { storageAccess } from './storage-access';
import { createTableClient } from './table-client';
import { createTableStore } from './table-store';

/** Making a table may take long, and nobody waits for an answer while the bot starts. */
const preparingMs = 20_000;

/** The store in one Azure storage account: the tables Proposals and Directory, and the container files. */
export function createAzureStore(settings: StorageSettings): Store {
  const access = storageAccess(settings);
  const proposals = createTableClient(access, 'Proposals');
  const directory = createTableClient(access, 'Directory');
  const files = createContainerClient(access, 'files');
  return createTableStore({
    proposals: createAzureTable(proposals),
    directory: createAzureTable(directory),
    files: createBlobFiles(files),
    async prepare() {
      const tables = ['Proposals', 'Directory'].map((name) => createTableClient(access, name, preparingMs));
      await Promise.all([...tables.map((table) => table.createTable()), files.createIfNotExists()]);
    },
  });
}
