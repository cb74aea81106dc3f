import type { Instant } from '../core/calendar/dates';

/** Name of the one key of earlier releases. It was never changed, and its links do not name it. */
export const firstSigningKey = 'current';

/** The keys that download links are signed with, the same for every process. */
export interface SigningKeyStore {
  /** Undefined when there is no key of this name. */
  find(id: string): Promise<Uint8Array | undefined>;
  /**
   * Returns the key of this name (a month, `2025-09`), made by whoever asks first. A new key leaves the one before it,
   * and removes older ones.
   */
  make(id: string): Promise<Uint8Array>;
}

/** A link as it is noted when it is followed. */
export interface FollowedLink {
  /** SHA-256 (hex) of the link: with the link itself anybody could have its file. */
  hash: string;
  /** The moment from which the link no longer works, so that the note of it may go. */
  expiresAt: Instant;
}

/** Remembers when links were first followed, whichever process was asked. */
export interface FollowedLinkStore {
  /** Returns the moment of the first time: `now`, when this is it. Then also forgets links that ended before. */
  follow(link: FollowedLink, now: Instant): Promise<Instant>;
}
