import { createHash } from 'node:crypto';

/** Makes an id from these parts, in the form of a UUID: the same parts give the same id. */
export function idFrom(parts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  return [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)].join('-');
}
