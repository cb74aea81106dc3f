/** At most `most` sends in any stretch of `withinMs`. */
export interface SendLimit {
  most: number;
  withinMs: number;
}

/** The most that Teams takes from one bot in one conversation, a channel with all its threads. An edit counts as a send. */
export const limitsOfOne: readonly SendLimit[] = [
  { most: 7, withinMs: 1_000 },
  { most: 8, withinMs: 2_000 },
  { most: 60, withinMs: 30_000 },
  { most: 1_800, withinMs: 3_600_000 },
];
/** The most for all conversations of one process. When several processes together are too fast, Teams refuses. */
export const limitOfAll: SendLimit = { most: 30, withinMs: 1_000 };

/** Keeps the moments of the latest sends, and tells in constant time when the next may go. */
export function createPace(limits: readonly SendLimit[]) {
  const longest = Math.max(...limits.map(({ most }) => most));
  let moments: number[] = [];

  return {
    /** Returns the moment from which every limit allows one more send. It is past when all allow one now. */
    freeAt(): number {
      const ends = limits.map(({ most, withinMs }) => (moments.at(-most) ?? Number.NEGATIVE_INFINITY) + withinMs);
      return Math.max(...ends);
    },
    note(moment: number): void {
      moments.push(moment);
      if (moments.length > 2 * longest) moments = moments.slice(-longest);
    },
  };
}

export type Pace = ReturnType<typeof createPace>;
