import type { BegunWork } from '../core/concept/claim';
import type { Draft } from '../core/concept/draft';
import { ignoreStale } from './ignore-stale';
import type { DraftStore } from './ports';
import { listReadable, type Table, writeUnless } from './table';
import { begunKey, begunPartition, draftKey, draftPartition } from './table-keys';

export function createDrafts(table: Table): DraftStore {
  return {
    load: (key, authorId) => table.read(draftKey(key, authorId)),
    async list(tenantId, authorId) {
      return (await listReadable<Draft>(table, draftPartition(tenantId, authorId))).map(({ value }) => value);
    },
    save: (draft, etag) => table.write({ ...draftKey(draft, draft.author.id), value: draft, etag }),
    async discard(draft, etag) {
      await ignoreStale(table.remove(draftKey(draft, draft.author.id), etag));
    },
    async noteBegun(begun) {
      await writeUnless(table, begunKey(begun), begun, ({ at }) => at >= begun.at);
    },
    listBegun: () => listReadable<BegunWork>(table, begunPartition),
    async noteDone(begun, etag) {
      await ignoreStale(table.remove(begunKey(begun), etag));
    },
  };
}
