import type { MessageStore } from './ports';
import type { Table } from './table';
import { messageKey, messagePrefix, proposalPartition } from './table-keys';

export function createMessages(table: Table): MessageStore {
  return {
    list: (key) => table.list(proposalPartition(key), messagePrefix),
    put: (key, row, etag) => table.write({ ...messageKey(key, row.key), value: row, etag }),
  };
}
