import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Party } from '../core/party';
import type { Person, Place } from '../core/person';
import type { PartyStore, PeopleStore, SigningKeyStore } from './ports';
import { type Table, writeUnless } from './table';
import { partiesKey, personKey, signingKeyKey } from './table-keys';

export function createParties(table: Table): PartyStore {
  return {
    async load(tenantId) {
      const stored = await table.read<{ parties: readonly Party[] }>(partiesKey(tenantId));
      return stored && { value: stored.value.parties, etag: stored.etag };
    },
    async save(tenantId, parties, etag) {
      await table.write({ ...partiesKey(tenantId), value: { parties }, etag });
    },
  };
}

interface KnownPerson {
  person: Person;
  place: Place;
}

/** The newest name and place win: a service URL may change. */
export function createPeople(table: Table): PeopleStore {
  return {
    async remember(tenantId, person, place) {
      const known: KnownPerson = { person, place };
      await writeUnless(table, personKey(tenantId, person.id), known, (stored) => isDeepStrictEqual(stored, known));
    },
    async find(tenantId, personId) {
      return (await table.read<KnownPerson>(personKey(tenantId, personId)))?.value;
    },
  };
}

/** Whichever process is first makes the key; the others take what is there. */
export function createSigningKey(table: Table): SigningKeyStore {
  const read = async () => (await table.read<{ secret: string }>(signingKeyKey))?.value.secret;
  return {
    async load() {
      const known = await read();
      if (known) return Buffer.from(known, 'base64');
      const made = { secret: randomBytes(32).toString('base64') };
      await writeUnless(table, signingKeyKey, made, () => true);
      return Buffer.from((await read()) ?? '', 'base64');
    },
  };
}
