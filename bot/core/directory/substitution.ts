import type { IsoDate } from '../calendar/dates';
import type { Person } from './person';

/** Somebody answers in another's place for a period; both days belong to it. */
export interface Substitution {
  absent: Person;
  substitute: Person;
  from: IsoDate;
  until: IsoDate;
}

/** Returns the people whom this person may answer for on that day, besides themselves. */
export function absentFor(personId: string, today: IsoDate, substitutions: readonly Substitution[]): Person[] {
  return substitutions
    .filter(
      ({ absent, substitute, from, until }) =>
        substitute.id === personId && absent.id !== personId && from <= today && today <= until,
    )
    .map(({ absent }) => absent);
}
