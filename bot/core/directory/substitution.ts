import type { IsoDate } from '../calendar/dates';
import type { Party } from './party';
import { namedPeople } from './party-form';
import type { Person } from './person';

/** Somebody answers in another's place for a period; both days belong to it. */
export interface Substitution {
  absent: Person;
  substitute: Person;
  from: IsoDate;
  until: IsoDate;
}

/** Most periods that are kept for one absent person, and for everybody together: they are one row. */
const mostOfOne = 5;
const mostOfAll = 500;

/** Returns the people whom this person may answer for on that day, besides themselves. */
export function absentFor(personId: string, today: IsoDate, substitutions: readonly Substitution[]): Person[] {
  return substitutions
    .filter(
      ({ absent, substitute, from, until }) =>
        substitute.id === personId && absent.id !== personId && from <= today && today <= until,
    )
    .map(({ absent }) => absent);
}

/**
 * The list with one more. Those that are over fall away; what overlaps, of the same two people, becomes one. Undefined: there
 * are too many already.
 */
export function addSubstitution(
  known: readonly Substitution[],
  added: Substitution,
  today: IsoDate,
): Substitution[] | undefined {
  const current = known.filter(({ until }) => until >= today);
  const overlapping = current.filter((each) => areSameTwo(each, added) && overlap(each, added));
  const others = current.filter((each) => !overlapping.includes(each));
  const ofOne = others.filter(({ absent }) => absent.id === added.absent.id);
  if (ofOne.length >= mostOfOne || others.length >= mostOfAll) return undefined;
  return [...others, overlapping.reduce(joined, added)];
}

/** True when this period of these two people says nothing new. */
export function isCovered(substitution: Substitution, known: readonly Substitution[]): boolean {
  const { from, until } = substitution;
  return known.some((each) => areSameTwo(each, substitution) && each.from <= from && until <= each.until);
}

/** Those that matter to these parties: somebody whom they name is away. */
export function substitutionsAbout(parties: readonly Party[], substitutions: readonly Substitution[]): Substitution[] {
  const named = new Set(parties.flatMap(namedPeople).map(({ id }) => id));
  return substitutions.filter(({ absent }) => named.has(absent.id));
}

function areSameTwo(one: Substitution, other: Substitution): boolean {
  return one.absent.id === other.absent.id && one.substitute.id === other.substitute.id;
}

function overlap(one: Substitution, other: Substitution): boolean {
  return one.from <= other.until && other.from <= one.until;
}

/** From the first day of either to the last. */
function joined(one: Substitution, other: Substitution): Substitution {
  const [from = one.from, , , until = one.until] = [one.from, one.until, other.from, other.until].sort();
  return { ...one, from, until };
}
