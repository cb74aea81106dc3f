import { normaliseName } from '../core/directory/normalise-name';
import { isLinked } from '../core/directory/party';
import { namedPeople } from '../core/directory/party-form';
import type { Person, Place } from '../core/directory/person';
import type { Store } from '../store/ports';
import { isSimilar } from './similar';
import { wordsOf } from './words';

export interface PeoplePorts {
  store: Pick<Store, 'people' | 'parties'>;
  /** Returns the people in a conversation; none when Teams does not say. */
  roster: (place: Place) => Promise<readonly Person[]>;
}

/**
 * Returns everybody the bot knows by name: members of a party's conversation, named advisers, and people who spoke with
 * it.
 */
export async function knownPeople({ store, roster }: PeoplePorts, tenantId: string) {
  const [spoken, directory] = await Promise.all([store.people.list(tenantId), store.parties.load(tenantId)]);
  const parties = directory?.value ?? [];
  const present = await Promise.all(parties.filter(isLinked).map(({ place }) => roster(place)));
  const all = [...present.flat(), ...parties.flatMap(namedPeople), ...spoken];
  return [...new Map(all.map((person) => [person.id, person])).values()];
}

/**
 * Returns the people whom a name, a part of a name, or a button's id may mean. A better fit hides the others: first the
 * whole name, then its words, then its words with small typing errors.
 */
export function findPeople(people: readonly Person[], name: string): Person[] {
  const words = wordsOf(name).map(({ plain }) => plain);
  if (words.length === 0) return [];
  const wordsIn = (person: Person) => wordsOf(person.name).map(({ plain }) => plain);
  const fits: ((person: Person) => boolean)[] = [
    ({ id }) => id === name,
    (person) => normaliseName(person.name) === normaliseName(name),
    (person) => words.every((word) => wordsIn(person).includes(word)),
    (person) => words.every((word) => wordsIn(person).some((known) => isSimilar(word, known))),
  ];
  return fits.map((isMeant) => people.filter(isMeant)).find((found) => found.length > 0) ?? [];
}
