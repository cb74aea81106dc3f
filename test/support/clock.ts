import type { Instant } from '../../bot/core/calendar/dates';

/** A clock that only the test moves, and what waits for a moment on it. */
export function createClock(start: Instant) {
  let time = Date.parse(start);
  const timers = new Set<{ at: number; work: () => void }>();

  /** The clock jumps; what waited for a moment on the way goes off after it, in its order. */
  function pass(ms: number): void {
    time += ms;
    const due = [...timers].filter(({ at }) => at <= time).sort((one, other) => one.at - other.at);
    for (const timer of due) if (timers.delete(timer)) timer.work();
  }

  return {
    ms: () => time,
    now: (): Instant => new Date(time).toISOString(),
    runLater(delayMs: number, work: () => void) {
      const timer = { at: time + delayMs, work };
      timers.add(timer);
      return () => {
        timers.delete(timer);
      };
    },
    pass,
    moveTo: (moment: Instant) => pass(Date.parse(moment) - time),
  };
}

export type Clock = ReturnType<typeof createClock>;
