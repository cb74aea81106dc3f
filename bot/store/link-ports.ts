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
