import { normaliseName } from '../core/normalise-name';
import { namedPeople } from '../core/party-form';
import type { Person } from '../core/person';
import type { Store } from '../store/ports';
import { isSimilar } from './similar';
import { wordsOf } from './words';

/** Everybody whom the bot can know by name: who spoke with it, and who is named as an adviser. */
export async function knownPeople({ people, parties }: Pick<Store, 'people' | 'parties'>, tenantId: string) {
  const [spoken, directory] = await Promise.all([people.list(tenantId), parties.load(tenantId)]);
  const all = [...spoken, ...(directory?.value ?? []).flatMap(namedPeople)];
  return [...new Map(all.map((person) => [person.id, person])).values()];
}

/**
 * Whom somebody means with a name, a part of one, or a button with an id. What fits better hides what fits less: the whole
 * name, then its words, then its words with small typing errors.
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
