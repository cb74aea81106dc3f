import { fileFolder, fileName, sha256Of } from './file-names';
import { createMemoryTable } from './memory-table';
import type { FileStore, Store } from './ports';
import { createTableStore } from './table-store';

/** A store that is gone with the process: for simulations and tests. It keeps to the same rules as Azure's form. */
export function createMemoryStore(): Store {
  return createTableStore({
    proposals: createMemoryTable(),
    directory: createMemoryTable(),
    files: createMemoryFiles(),
    prepare: async () => {},
  });
}

function createMemoryFiles(): FileStore {
  const files = new Map<string, Uint8Array>();
  return {
    async put(key, bytes) {
      const sha256 = sha256Of(bytes);
      files.set(fileName(key, sha256), bytes.slice());
      return sha256;
    },
    async get(key, sha256) {
      return files.get(fileName(key, sha256))?.slice();
    },
    async discard(key) {
      for (const name of files.keys()) if (name.startsWith(fileFolder(key))) files.delete(name);
    },
  };
}
