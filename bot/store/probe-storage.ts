import { randomUUID } from 'node:crypto';
import type { StorageSettings } from '../settings/storage';
import { createContainerClient } from './blob-files';
import { storageAccess } from './storage-access';
import { createTableClient } from './table-client';

export interface StorageProbe {
  /** Writes, reads and deletes a row of its own. Rejects with the answer of storage. */
  table(name: 'Proposals' | 'Directory'): Promise<void>;
  /** Writes, reads and deletes a file of its own. Rejects with the answer of storage. */
  files(): Promise<void>;
  /** Returns the time on the clock of storage. Needs no rights. */
  time(): Promise<Date>;
}

const patienceMs = 10_000;

/** Tries what may be done in storage, and leaves nothing behind. */
export function createStorageProbe(settings: StorageSettings): StorageProbe {
  const access = storageAccess(settings, 'operator');
  const name = randomUUID();
  return {
    async table(tableName) {
      const table = createTableClient(access, tableName, patienceMs);
      await table.createEntity({ partitionKey: 'doctor', rowKey: name });
      await table.getEntity('doctor', name);
      await table.deleteEntity('doctor', name);
    },
    async files() {
      const file = createContainerClient(access, 'files').getBlockBlobClient(`doctor/${name}`);
      const abortSignal = AbortSignal.timeout(patienceMs);
      await file.upload('', 0, { abortSignal });
      await file.download(0, undefined, { abortSignal });
      await file.delete({ abortSignal });
    },
    async time() {
      const { url } = createTableClient(access, 'Directory');
      const { headers } = await fetch(url, { signal: AbortSignal.timeout(patienceMs) });
      return new Date(headers.get('date') ?? Number.NaN);
    },
  };
}
