/** A limit on how often a person may do something: `atOnce` times in a row, and then once in every `everyMs`. */
export interface Allowance {
  atOnce: number;
  everyMs: number;
}

/**
 * The moment, in milliseconds, until which past uses count. Each use moves it `everyMs` ahead, so one number for each
 * person is enough.
 */
export type SpentUntil = number;

/** Spends one use, or returns the milliseconds to wait for the next. */
export function spend(
  spentUntil: SpentUntil,
  nowMs: number,
  { atOnce, everyMs }: Allowance,
): SpentUntil | { waitMs: number } {
  const next = Math.max(spentUntil, nowMs) + everyMs;
  const waitMs = next - nowMs - atOnce * everyMs;
  return waitMs > 0 ? { waitMs } : next;
}
