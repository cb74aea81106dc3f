import { LRUCache } from 'lru-cache';
import type { Person, Place } from '../core/directory/person';

/** Returns the people in a conversation, by name, without bots; none when Teams does not say. */
export type Roster = (place: Place) => Promise<Person[]>;

/** Milliseconds that a roster is kept, so that a new member is soon seen. */
const keptMs = 2 * 60_000;
const mostKept = 200;

/**
 * Asks Teams for each conversation's roster at most once in two minutes, however many callers ask. An answer without
 * members is not kept. `now`: milliseconds, which never go back.
 */
export function keepRoster(roster: Roster, now: () => number): Roster {
  const perf = { now };
  const kept = new LRUCache<string, Promise<Person[]>>({ max: mostKept, ttl: keptMs, ttlResolution: 0, perf });

  return (place) => {
    const key = `${place.tenantId}|${place.conversationId}`;
    const known = kept.get(key);
    if (known) return known;
    const asked = roster(place).then((people) => {
      if (people.length === 0) kept.delete(key);
      return people;
    });
    kept.set(key, asked);
    return asked;
  };
}
