import { fileFolder, fileName, sha256Of } from './file-names';
import type { FileStore } from './file-store';
import { createMemoryTable } from './memory-table';
import type { Store } from './ports';
import { createTableStore } from './table-store';

/**
 * A store that is gone with the process, for simulations and tests. It keeps to the same rules as the store in Azure.
 */
export function createMemoryStore(): Store {
  return createTableStore({
    proposals: createMemoryTable(),
    directory: createMemoryTable(),
    files: createMemoryFiles(),
    prepare: async () => {},
  });
}

export function createMemoryFiles(): FileStore {
  const files = new Map<string, { bytes: Uint8Array; etag: string }>();
  let puts = 0;
  return {
    async put(key, bytes) {
      const sha256 = sha256Of(bytes);
      puts += 1;
      files.set(fileName(key, sha256), { bytes: bytes.slice(), etag: String(puts) });
      return sha256;
    },
    async get(key, sha256) {
      return files.get(fileName(key, sha256))?.bytes.slice();
    },
    async find(key, sha256) {
      return files.get(fileName(key, sha256))?.etag;
    },
    async remove(key, sha256, etag) {
      const name = fileName(key, sha256);
      if (files.get(name)?.etag === etag) files.delete(name);
    },
    async discard(key) {
      for (const name of files.keys()) if (name.startsWith(fileFolder(key))) files.delete(name);
    },
  };
}
