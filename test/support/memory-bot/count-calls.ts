import { createMemoryStore } from '../../../bot/store/memory-store';
import { createMemoryTable } from '../../../bot/store/memory-table';
import type { Table } from '../../../bot/store/table';
import { createTableStore } from '../../../bot/store/table-store';

/** A store in memory that reports the begin and end of every call of its tables. */
export function countedStore(onCall: (operation: keyof Table) => void, onEnd: () => void = () => {}) {
  const around = async <T>(operation: keyof Table, work: () => Promise<T>): Promise<T> => {
    onCall(operation);
    try {
      // Takes as long as a call over a network: longer than work that only waits for a promise.
      await new Promise(setImmediate);
      return await work();
    } finally {
      onEnd();
    }
  };
  const counted = (table: Table): Table => ({
    read: (...asked) => around('read', () => table.read(...asked)),
    list: (...asked) => around('list', () => table.list(...asked)),
    write: (...asked) => around('write', () => table.write(...asked)),
    writeTogether: (...asked) => around('writeTogether', () => table.writeTogether(...asked)),
    remove: (...asked) => around('remove', () => table.remove(...asked)),
    removeTogether: (...asked) => around('removeTogether', () => table.removeTogether(...asked)),
  });
  return createTableStore({
    proposals: counted(createMemoryTable()),
    directory: counted(createMemoryTable()),
    files: createMemoryStore().files,
    prepare: async () => {},
  });
}
