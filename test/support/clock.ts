import type { Instant } from '../../bot/core/calendar/dates';

/** A clock that only the test moves, with the work that waits for a moment on it. */
export function createClock(start: Instant) {
  let time = Date.parse(start);
  const timers = new Set<{ at: number; work: () => void }>();

  /** Sets the clock ahead; then does the waiting work of the moments on the way, in order. */
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
