import { isDeepStrictEqual } from 'node:util';
import type { Person, Place } from '../core/directory/person';
import type { ListStore, PeopleStore } from './ports';
import { type RowKey, type Table, writeUnless } from './table';
import { personKey, personPartition } from './table-keys';

/** Stores a tenant's list in one row. `keyOf` says where the row is. */
export function createList<Item>(table: Table, keyOf: (tenantId: string) => RowKey): ListStore<Item> {
  return {
    async load(tenantId) {
      const stored = await table.read<{ items: readonly Item[] }>(keyOf(tenantId));
      return stored && { value: stored.value.items, etag: stored.etag };
    },
    async save(tenantId, items, etag) {
      await table.write({ ...keyOf(tenantId), value: { items }, etag });
    },
  };
}

interface KnownPerson {
  person: Person;
  place: Place;
}

/** The newest name and place win, because a service URL may change. */
export function createPeople(table: Table): PeopleStore {
  return {
    async remember(tenantId, person, place) {
      const known: KnownPerson = { person, place };
      await writeUnless(table, personKey(tenantId, person.id), known, (stored) => isDeepStrictEqual(stored, known));
    },
    async find(tenantId, personId) {
      return (await table.read<KnownPerson>(personKey(tenantId, personId)))?.value;
    },
    async list(tenantId) {
      return (await table.list<KnownPerson>(personPartition(tenantId))).map(({ value }) => value.person);
    },
  };
}
