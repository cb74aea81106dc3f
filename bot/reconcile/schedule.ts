import type { Instant } from '../core/calendar/dates';
import type { ProposalKey } from '../core/proposal/proposal';
import type { Reconcile } from './reconcile';
import type { RunLater } from './run-later';
import { createSeats } from './take-seats';

export interface SchedulePorts {
  reconcile: Reconcile;
  now: () => Instant;
  runLater: RunLater;
  /** Called when a reconcile failed. It will be tried again. */
  onFault: (key: ProposalKey, error: unknown) => void;
  /**
   * Called when more is unfinished than there is room for. A look at every open proposal finds the ones that were left
   * out.
   */
  onTooMany: () => void;
}

/** Longest wait. No message rests longer than six hours, so a later moment comes from a clock that was moved. */
const longestWaitMs = 7 * 3_600_000;
/** Shortest wait in milliseconds, so that a clock that stands still does not make reconcile run in a circle. */
const shortestWaitMs = 50;
/** Milliseconds for which an edited card is left alone, see delivery. */
const restMs = 1_000;
/**
 * First and longest pause after a fault, doubled each time: short enough for all to be right within 90 s of the moment
 * that storage is well again.
 */
const [firstRetryMs, longestRetryMs] = [2_000, 30_000];
/** Milliseconds within which a write that storage did not answer may still arrive. */
const watchMs = 2 * 60_000;
const watchEveryMs = 20_000;
/** Most unfinished proposals that this process comes back to by itself. */
const mostKept = 5_000;
const seatsOfOneProcess = { all: 128, ofOne: 32 };

/**
 * A proposal to come back to: the moment, the faults in a row, and the moment until which it is looked at even if all
 * is shown.
 */
interface Unfinished {
  cancel: () => void;
  dueMs: number;
  faults: number;
  watchUntil: number;
}

/**
 * Runs reconcile for a proposal as soon as it is asked for and there is a seat, and again when its outcome says so or
 * it failed. Of one proposal only one runs at a time in this process. A request during a run makes it run once more. A
 * request within a second before the next run waits for that run: the cards rest until then, so an earlier look would
 * only cost calls of storage.
 */
export function createSchedule({ reconcile, now, runLater, onFault, onTooMany }: SchedulePorts) {
  const running = new Map<string, Promise<void>>();
  const wanted = new Set<string>();
  const requested = new Map<string, ProposalKey>();
  const kept = new Map<string, Unfinished>();
  const seats = createSeats(seatsOfOneProcess);
  let isStopped = false;
  let hasLeft = false;

  /** Resolves when the proposal was looked at, even if that failed. */
  function look(key: ProposalKey): Promise<void> {
    const name = nameOf(key);
    if (isStopped) return Promise.resolve();
    wanted.add(name);
    const run = running.get(name) ?? seats.take(key.tenantId, () => runAll(name, key));
    running.set(name, run);
    return run;
  }

  function request(key: ProposalKey): void {
    const name = nameOf(key);
    if (isStopped) return;
    requested.set(name, key);
    if (!running.has(name) && !isResting(name)) void look(key);
  }

  /** A clock that was set ahead may be past the moment for which the timer waits. Then the proposal rests no more. */
  function isResting(name: string): boolean {
    const aheadMs = (kept.get(name)?.dueMs ?? 0) - Date.parse(now());
    return aheadMs > 0 && aheadMs <= restMs;
  }

  /**
   * Looks now, because it is not known whether something was recorded, and again until no late write can arrive any
   * more.
   */
  function watch(key: ProposalKey): void {
    keep(key, watchEveryMs, { watchUntil: Date.parse(now()) + watchMs });
    request(key);
  }

  async function runAll(name: string, key: ProposalKey): Promise<void> {
    do {
      wanted.delete(name);
      requested.delete(name);
      await run(name, key);
    } while (wanted.has(name) || (requested.has(name) && !isResting(name)));
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
    const { faults, watchUntil } = kept.get(name) ?? { faults: 0, watchUntil: 0 };
    drop(name);
    hasLeft ||= isStopped;
    if (isStopped) return;
    if (kept.size >= mostKept) {
      onTooMany();
      return;
    }
    const waitMs = Math.min(Math.max(shortestWaitMs, delayMs), longestWaitMs);
    const cancel = runLater(waitMs, () => void look(key));
    kept.set(name, { faults, watchUntil, ...changes, dueMs: Date.parse(now()) + waitMs, cancel });
  }

  function drop(name: string): void {
    kept.get(name)?.cancel();
    kept.delete(name);
  }

  /** A new message need not rest as an edit must. */
  function hurry(): void {
    for (const [name, key] of requested) if (!running.has(name)) void look(key);
  }

  /** Resolves when nothing is under way and all requests were looked at. Does not wait for work that is planned for later. */
  async function idle(): Promise<void> {
    hurry();
    while (running.size > 0) await Promise.all(running.values());
  }

  /** Takes no more work, and resolves when work under way has been sent and noted: with true when nothing is left. */
  async function stop(): Promise<boolean> {
    hurry();
    isStopped = true;
    hasLeft = kept.size > 0;
    for (const name of [...kept.keys()]) drop(name);
    await idle();
    return !hasLeft;
  }

  /** Number of proposals of which messages are being sent, or that wait for a seat. */
  const underWay = () => running.size;

  return { request, look, watch, idle, stop, underWay };
}

export type Schedule = ReturnType<typeof createSchedule>;

function nameOf({ tenantId, id }: ProposalKey): string {
  return `${tenantId}|${id}`;
}
