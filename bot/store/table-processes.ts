import { ignoreStale } from './ignore-stale';
import type { ProcessStore } from './ports';
import { listReadable, type Table } from './table';
import { processesPartition, processKey } from './table-keys';

export function createProcesses(table: Table): ProcessStore {
  return {
    async beat(row) {
      const write = { ...processKey(row.id), value: row };
      const etag = await ignoreStale(table.write({ ...write, etag: '*' }));
      // Creates the row, which is absent the first time and after another process took this one for dead. A lost race
      // here is with an earlier try of its own.
      if (etag === undefined) await ignoreStale(table.write({ ...write, etag: undefined }));
    },
    list: () => listReadable(table, processesPartition),
    remove: (id, etag) => table.remove(processKey(id), etag),
  };
}
