import type { IsoDate } from '../calendar/dates';
import type { Party } from './party';
import { namedPeople } from './party-form';
import type { Person } from './person';

/** A period in which somebody answers in another's place; both days belong to it. */
export interface Substitution {
  absent: Person;
  substitute: Person;
  from: IsoDate;
  until: IsoDate;
}

/** Most periods for one absent person, and for everybody together: they are stored in one row. */
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
 * Adds a substitution to the list. Past ones are dropped, and overlapping ones of the same two people become one.
 * Undefined when there are too many.
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

/** Returns true when this period is inside another of the same two people. */
export function isCovered(substitution: Substitution, known: readonly Substitution[]): boolean {
  const { from, until } = substitution;
  return known.some((each) => areSameTwo(each, substitution) && each.from <= from && until <= each.until);
}

/** Returns the substitutions of people whom these parties name as advisers. */
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

/** Joins two periods, from the first day of either to the last. */
function joined(one: Substitution, other: Substitution): Substitution {
  const [from = one.from, , , until = one.until] = [one.from, one.until, other.from, other.until].sort();
  return { ...one, from, until };
}

/** Returns the people who answer in this person's place on that day; none: nobody does. */
export function substitutesOf(personId: string, today: IsoDate, substitutions: readonly Substitution[]): Person[] {
  return substitutions
    .filter(({ absent, from, until }) => absent.id === personId && from <= today && today <= until)
    .map(({ substitute }) => substitute);
}
