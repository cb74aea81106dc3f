import { LRUCache } from 'lru-cache';
import type { Instant } from '../core/calendar/dates';
import { firstSigningKey, type SigningKeyStore } from '../store/link-ports';

/** A key with its name, which stands in every link that it signs. */
export interface SigningKey {
  id: string;
  secret: Uint8Array;
}

export interface SigningKeys {
  /** Returns the key that links are signed with now. */
  current(): Promise<SigningKey>;
  /** Returns the key of this name; undefined: no link with that name is believed, or no longer. */
  find(id: string): Promise<Uint8Array | undefined>;
}

/** Milliseconds after which a key is read again, so that a removed one is forgotten. */
const keptMs = 60 * 60_000;

/**
 * Gives every month (UTC) a key of its own, so that all processes change keys at the same moment without asking each
 * other. Keys of this month and of the one before are believed, whatever else is stored: a link lives an hour.
 */
export function createSigningKeys({ find, make }: SigningKeyStore, now: () => Instant): SigningKeys {
  const made = keepAnswers(make);
  const found = keepAnswers(find);
  return {
    async current() {
      const id = monthOf(now());
      return { id, secret: await made(id) };
    },
    async find(id) {
      const month = monthOf(now());
      if (id === month) return made(id);
      return id === monthBefore(month) || id === firstSigningKey ? found(id) : undefined;
    },
  };
}

/** Asks once for each name. An answer that failed is not kept. */
function keepAnswers<T>(ask: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const kept = new LRUCache<string, Promise<T>>({ max: 3, ttl: keptMs });
  return (id) => {
    const known = kept.get(id);
    if (known) return known;
    const asked = ask(id);
    kept.set(id, asked);
    asked.catch(() => kept.delete(id));
    return asked;
  };
}

function monthOf(moment: Instant): string {
  return moment.slice(0, 7);
}

function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return monthOf(new Date(Date.UTC(year, number - 2)).toISOString());
}
