import type { Instant } from '../core/calendar/dates';
import type { ProposalKey } from '../core/proposal/proposal';
import type { Reconcile } from './reconcile';
import type { RunLater } from './run-later';
import { createSeats } from './take-seats';

export interface SchedulePorts {
  reconcile: Reconcile;
  now: () => Instant;
  runLater: RunLater;
  /** Told when a reconcile broke off; it is tried again. */
  onFault: (key: ProposalKey, error: unknown) => void;
  /** Told when more is unfinished than is kept here: what is left out is found by a look at every open proposal. */
  onTooMany: () => void;
}

/** However far away the moment is: nothing rests longer than six hours, so a moment after that comes of a clock that was moved. */
const longestWaitMs = 7 * 3_600_000;
/** Shortest wait in milliseconds, so that a clock that stands still does not make reconcile run in a circle. */
const shortestWaitMs = 50;
/** After a fault the pause doubles, and stays so short that all is right within 90 s of the moment that storage is well again. */
const [firstRetryMs, longestRetryMs] = [2_000, 30_000];
/** A write that storage did not answer may still come, but not later than this. */
const watchMs = 2 * 60_000;
const watchEveryMs = 20_000;
/** Unfinished proposals that this process comes back to by itself. */
const mostKept = 5_000;
const seatsOfOneProcess = { all: 128, ofOne: 32 };

/** What this process comes back to: when, after how many faults in a row, and until when it looks even if all is shown. */
interface Unfinished {
  cancel: () => void;
  faults: number;
  watchUntil: number;
}

/**
 * Runs reconcile for a proposal as soon as it is asked for and there is a seat, one at a time for each proposal in this
 * process, and again when the reconcile said so or broke off. Asked for while it runs, it runs once more.
 */
export function createSchedule({ reconcile, now, runLater, onFault, onTooMany }: SchedulePorts) {
  const running = new Map<string, Promise<void>>();
  const wanted = new Set<string>();
  const kept = new Map<string, Unfinished>();
  const seats = createSeats(seatsOfOneProcess);
  let isStopped = false;
  let hasLeft = false;

  /** Resolves when it was looked at, also when that broke off. */
  function look(key: ProposalKey): Promise<void> {
    const name = nameOf(key);
    if (isStopped) return Promise.resolve();
    wanted.add(name);
    const run = running.get(name) ?? seats.take(key.tenantId, () => runAll(name, key));
    running.set(name, run);
    return run;
  }

  function request(key: ProposalKey): void {
    void look(key);
  }

  /** It is not known whether something was recorded: looks now, and again until that can no longer come. */
  function watch(key: ProposalKey): void {
    keep(key, watchEveryMs, { watchUntil: Date.parse(now()) + watchMs });
    request(key);
  }

  async function runAll(name: string, key: ProposalKey): Promise<void> {
    while (wanted.delete(name)) await run(name, key);
    running.delete(name);
  }

  async function run(name: string, key: ProposalKey): Promise<void> {
    try {
      const remaining = await reconcile(key);
      const nowMs = Date.parse(now());
      if (remaining) keep(key, Date.parse(remaining.lookAgainAt) - nowMs, { faults: 0 });
      else if (isWatched(name, nowMs)) keep(key, watchEveryMs, { faults: 0 });
      else drop(name);
    } catch (error) {
      onFault(key, error);
      const faults = kept.get(name)?.faults ?? 0;
      keep(key, Math.min(firstRetryMs * 2 ** faults, longestRetryMs), { faults: faults + 1 });
    }
  }

  function isWatched(name: string, nowMs: number): boolean {
    return (kept.get(name)?.watchUntil ?? 0) > nowMs;
  }

  function keep(key: ProposalKey, delayMs: number, changes: Partial<Unfinished>): void {
    const name = nameOf(key);
    const before = kept.get(name) ?? { faults: 0, watchUntil: 0 };
    drop(name);
    hasLeft ||= isStopped;
    if (isStopped) return;
    if (kept.size >= mostKept) {
      onTooMany();
      return;
    }
    const waitMs = Math.min(Math.max(shortestWaitMs, delayMs), longestWaitMs);
    kept.set(name, { ...before, ...changes, cancel: runLater(waitMs, () => request(key)) });
  }

  function drop(name: string): void {
    kept.get(name)?.cancel();
    kept.delete(name);
  }

  /** Resolves when nothing is under way. Does not wait for work that is planned for later. */
  async function idle(): Promise<void> {
    while (running.size > 0) await Promise.all(running.values());
  }

  /** Takes no more work, and resolves when what is under way has been sent and noted. True: nothing is left to be done. */
  async function stop(): Promise<boolean> {
    isStopped = true;
    hasLeft = kept.size > 0;
    for (const name of [...kept.keys()]) drop(name);
    await idle();
    return !hasLeft;
  }

  /** Proposals of which messages are being sent now, or that wait for a seat. */
  const underWay = () => running.size;

  return { request, look, watch, idle, stop, underWay };
}

export type Schedule = ReturnType<typeof createSchedule>;

function nameOf({ tenantId, id }: ProposalKey): string {
  return `${tenantId}|${id}`;
}
