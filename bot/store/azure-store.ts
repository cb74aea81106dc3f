import type { StorageSettings } from '../settings';
import { createAzureTable } from './azure-table';
import { createBlobFiles, createContainerClient } from './blob-files';
import type { Store } from './ports';
import { storageAccess } from './storage-access';
import { createTableClient } from './table-client';
import { createTableStore } from './table-store';

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
      await Promise.all([proposals.createTable(), directory.createTable(), files.createIfNotExists()]);
    },
  });
}
