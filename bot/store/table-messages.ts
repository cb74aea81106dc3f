import type { MessageRow } from '../core/proposal/message-row';
import type { MessageStore } from './ports';
import { listReadable, type Table } from './table';
import { messageKey, messagePrefix, proposalPartition } from './table-keys';

export function createMessages(table: Table): MessageStore {
  return {
    find: async (key, message) => (await table.read<MessageRow>(messageKey(key, message)))?.value,
    list: (key) => listReadable(table, proposalPartition(key), messagePrefix),
    put: (key, row, etag) => table.write({ ...messageKey(key, row.key), value: row, etag }),
  };
}
