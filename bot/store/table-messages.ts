import type { MessageRow, MessageStore, Stored } from './ports';
import type { Table } from './table';
import { messageKey, messagePrefix, proposalPartition } from './table-keys';

export function createMessages(table: Table): MessageStore {
  return {
    async find(key, message) {
      const row = await table.read<MessageRow>(messageKey(key, message));
      return row && whole(row).value;
    },
    async list(key) {
      return (await table.list<MessageRow>(proposalPartition(key), messagePrefix)).map(whole);
    },
    put: (key, row, etag) => table.write({ ...messageKey(key, row.key), value: row, etag }),
  };
}

/** A row that an earlier release wrote lacks what came later. */
function whole({ value, etag }: Stored<MessageRow>): Stored<MessageRow> {
  return { value: { ...addedLater, ...value }, etag };
}

const addedLater = { failingSince: '' } as const satisfies Partial<MessageRow>;
