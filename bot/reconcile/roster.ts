import { LRUCache } from 'lru-cache';
import type { Person, Place } from '../core/directory/person';

/** Returns the people in a conversation, by name, without bots; none when Teams does not say. */
export type Roster = (place: Place) => Promise<Person[]>;

/** Short enough that somebody who joined is soon seen. */
const keptMs = 2 * 60_000;
const mostKept = 200;

/**
 * Asks the roster once in two minutes for each conversation, however many ask. An answer without anybody is not kept.
 * `now`: milliseconds, which never go back.
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
