import type { Instant } from '../core/calendar/dates';

/** Something that is done at most once in a while, by whichever process comes first. */
export interface Occasion {
  tenantId: string;
  /** Tells it from every other occasion of the tenant. */
  name: string;
  /** The moment from which it may be done again, so that the note of it may go. */
  until: Instant;
}

/** Remembers what was done, so that no restart and no second process does it again. */
export interface OnceStore {
  /**
   * Returns true for the first who takes the occasion before it ends. A lost answer of storage counts as false: undone
   * is better than done twice.
   */
  take(occasion: Occasion, now: Instant): Promise<boolean>;
}
