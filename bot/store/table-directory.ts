import { isDeepStrictEqual } from 'node:util';
import type { Person, Place } from '../core/directory/person';
import type { PeopleStore } from './people-store';
import type { ListStore } from './ports';
import { listReadable, type RowKey, type Table, writeUnless } from './table';
import { personKey, personPartition } from './table-keys';
import { ignoreUnreadable } from './unreadable-row';

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

/**
 * The newest name and place win, because a service URL may change. A person whose row cannot be read counts as unknown,
 * and the row stays as it is.
 */
export function createPeople(table: Table): PeopleStore {
  return {
    async remember(tenantId, person, place) {
      const known: KnownPerson = { person, place };
      const mayStay = (stored: KnownPerson) => isDeepStrictEqual(stored, known);
      await ignoreUnreadable(writeUnless(table, personKey(tenantId, person.id), known, mayStay));
    },
    async find(tenantId, personId) {
      return (await ignoreUnreadable(table.read<KnownPerson>(personKey(tenantId, personId))))?.value;
    },
    async list(tenantId) {
      return (await listReadable<KnownPerson>(table, personPartition(tenantId))).map(({ value }) => value.person);
    },
  };
}
