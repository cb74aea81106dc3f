import type { MessageRow, MessageStore } from './ports';
import type { Table } from './table';
import { messageKey, messagePrefix, proposalPartition } from './table-keys';

export function createMessages(table: Table): MessageStore {
  return {
    async list(key) {
      const rows = await table.list<MessageRow>(proposalPartition(key), messagePrefix);
      return rows.map(({ value, etag }) => ({ value: { ...addedLater, ...value }, etag }));
    },
    put: (key, row, etag) => table.write({ ...messageKey(key, row.key), value: row, etag }),
  };
}

/** What a row lacks that was written before there was such a thing. */
const addedLater = { failingSince: '' } as const satisfies Partial<MessageRow>;
