/**
 * Asks at most once in so many milliseconds. Callers in between get the same answer. `now`: milliseconds that never go
 * back.
 */
export function askSeldom<T>(ask: () => Promise<T>, everyMs: number, now: () => number): () => Promise<T> {
  let latest: { at: number; answer: Promise<T> } | undefined;
  return () => {
    if (!latest || now() - latest.at >= everyMs) latest = { at: now(), answer: ask() };
    return latest.answer;
  };
}
