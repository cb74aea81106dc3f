import type { Draft } from '../core/concept/draft';
import type { DraftStore } from './ports';
import { removeAnyway, type Table } from './table';
import { draftKey, draftPartition } from './table-keys';

export function createDrafts(table: Table): DraftStore {
  return {
    load: (key, authorId) => table.read(draftKey(key, authorId)),
    async list(tenantId, authorId) {
      return (await table.list<Draft>(draftPartition(tenantId, authorId))).map(({ value }) => value);
    },
    async save(draft, etag) {
      await table.write({ ...draftKey(draft, draft.author.id), value: draft, etag });
    },
    discard: (key, authorId) => removeAnyway(table, draftKey(key, authorId)),
  };
}
