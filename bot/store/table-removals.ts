import type { Removal } from '../core/archive/removal';
import type { MessageRow } from '../core/proposal/message-row';
import { ignoreStale } from './ignore-stale';
import type { RecordedEvent, RemovalStore } from './ports';
import { listReadable, type RowKey, type Table, writeUnless } from './table';
import {
  eventKey,
  eventPrefix,
  headKey,
  messageKey,
  messagePrefix,
  proposalPartition,
  removedKey,
  removedPartition,
} from './table-keys';
import type { StoredHead } from './table-proposals';

/** Most rows in one transaction. */
const mostTogether = 100;

export function createRemovals(proposals: Table, directory: Table): RemovalStore {
  const find: RemovalStore['find'] = async (key) => {
    const head = (await proposals.read<StoredHead>(headKey(key)))?.value;
    return head?.void ? head.removal : undefined;
  };

  return {
    async remove({ value, etag }, removal) {
      const head: StoredHead = { void: true, removal };
      await proposals.write({ ...headKey(value.proposal), value: head, etag });
    },

    find,

    async erase(key) {
      if (!(await find(key))) throw new Error(`proposal ${key.id} was not removed`);
      const partition = proposalPartition(key);
      await removeAll<RecordedEvent>(proposals, partition, eventPrefix, ({ number }) => eventKey(key, number));
      await removeAll<MessageRow>(proposals, partition, messagePrefix, (row) => messageKey(key, row.key));
    },

    async note(removal) {
      await writeUnless<Removal>(directory, removedKey(removal), removal, ({ finishedAt }) => finishedAt !== '');
    },

    async list(tenantId, limit) {
      const stored = await listReadable<Removal>(directory, removedPartition(tenantId), '', limit);
      return stored.map(({ value }) => value);
    },
  };
}

/** Another process may remove the same rows: those that it took are not there at the next look. */
async function removeAll<T>(table: Table, partition: string, prefix: string, keyOf: (value: T) => RowKey) {
  for (;;) {
    const rows = await table.list<T>(partition, prefix, mostTogether);
    if (rows.length === 0) return;
    await ignoreStale(table.removeTogether(rows.map(({ value }) => keyOf(value))));
  }
}
