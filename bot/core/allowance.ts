/** How often somebody may do a thing: `atOnce` times in a row, and then once in every `everyMs`. */
export interface Allowance {
  atOnce: number;
  everyMs: number;
}

/**
 * Until when what was spent counts, in milliseconds: each time it was done moves that moment `everyMs` ahead. One number for
 * each person is all there is to remember.
 */
export type SpentUntil = number;

/** Spends one, or returns how many milliseconds to wait until there is one to spend. */
export function spend(
  spentUntil: SpentUntil,
  nowMs: number,
  { atOnce, everyMs }: Allowance,
): SpentUntil | { waitMs: number } {
  const next = Math.max(spentUntil, nowMs) + everyMs;
  const waitMs = next - nowMs - atOnce * everyMs;
  return waitMs > 0 ? { waitMs } : next;
}
