import type { LinkedParty } from '../directory/party';
import type { Person } from '../directory/person';
import type { Seat } from '../directory/rule';
import type { Response } from './proposal';
import type { Reason } from './verdict';

/** Returns why these agreeing responses do not meet the party's rule yet; undefined when they do. */
export function whatIsLacking({ rule, seats }: LinkedParty, agreeing: readonly Response[]): Reason | undefined {
  switch (rule.kind) {
    case 'informed':
      return undefined;
    case 'one':
      return agreeing.length > 0 ? undefined : { kind: 'nobodyAnswered' };
    case 'count': {
      const people = agreeing.map(({ person }) => person);
      const voices = agreeing.flatMap((response) => voicesOf(response, seats));
      const agreed = Math.min(countDifferent(people), countDifferent(voices));
      return agreed >= rule.count ? undefined : { kind: 'countToGo', agreed, needed: rule.count };
    }
    case 'all': {
      const waiting = seats
        .filter((seat) => !agreeing.some((response) => fills(response, seat)))
        .map((seat) => seat.label);
      const needed = seats.length;
      return waiting.length === 0 ? undefined : { kind: 'seatsToGo', agreed: needed - waiting.length, needed, waiting };
    }
  }
}

/**
 * The people whom an answer counts for. A person counts once, however many they replace; an adviser and their substitute
 * count once together.
 */
function voicesOf({ person, onBehalfOf }: Response, seats: readonly Seat[]): readonly Person[] {
  const isNamed = seats.some(({ persons }) => persons.some(({ id }) => id === person.id));
  return seats.length === 0 || isNamed ? [person, ...onBehalfOf] : onBehalfOf;
}

function countDifferent(people: readonly Person[]): number {
  return new Set(people.map(({ id }) => id)).size;
}

function fills({ person, onBehalfOf }: Response, seat: Seat): boolean {
  return seat.persons.some((named) => named.id === person.id || onBehalfOf.some((absent) => absent.id === named.id));
}
