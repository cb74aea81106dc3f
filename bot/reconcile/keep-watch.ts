import type { Instant } from '../core/calendar/dates';
import type { IndexRow } from '../core/proposal/index-row';
import { isClosed, type ProposalKey } from '../core/proposal/proposal';
import type { ProcessRow, Store } from '../store/ports';
import { eachOf } from './each-of';
import { createPauses } from './pauses';
import { beatEveryMs, createPulse } from './pulse';
import type { RunLater } from './run-later';
import type { Schedule } from './schedule';

export interface WatchPorts {
  store: { index: Pick<Store['index'], 'tenants' | 'open'>; processes: Store['processes'] };
  self: ProcessRow;
  now: () => Instant;
  runLater: RunLater;
  sweep: (isStopped: () => boolean) => Promise<void>;
  /** Records the reminder and the passed deadline that are due for this proposal. Logs its own faults. */
  recordWhatIsDue: (row: IndexRow) => Promise<void>;
  schedule: Pick<Schedule, 'look' | 'request'>;
  onFault: (error: unknown) => void;
}

/**
 * Milliseconds between readings of the lists, at fixed moments of the clock, so that one comes just after 08:00 and
 * midnight.
 */
const roundEveryMs = 10 * 60_000;
/** Milliseconds added to a wait, because a timer may go off a moment early. */
const afterTheHourMs = 1_000;
/** Milliseconds between two tenants' lists, unless there are so many that a round would take too long. */
const [longestGapMs, longestRoundMs] = [1_000, 5 * 60_000];
const mostAtOnce = 16;
/** Milliseconds between further looks at one proposal each, so that none goes unseen for more than some hours. */
const strollEveryMs = 2_000;
const strollsPerRound = roundEveryMs / strollEveryMs;
const sweepAgainMs = 20_000;
/** Milliseconds between looks at everything while the schedule has no room for all that is unfinished. */
const sweepForRestMs = 5 * 60_000;

/**
 * Keeps watch over all open proposals at a cost that does not grow with their number. Everything is looked at when this
 * process starts and when another falls silent. Otherwise only the lists are read, every ten minutes, for reminders and
 * deadlines that are due.
 */
export function createWatch(ports: WatchPorts) {
  const { store, schedule, now, sweep, recordWhatIsDue, onFault } = ports;
  const { pause, isStopped, stopPauses } = createPauses(ports.runLater);
  const pulse = createPulse({ processes: store.processes, self: ports.self, lookAtAll, onFault });
  let loops: Promise<unknown> = Promise.resolve();
  let sweeping = Promise.resolve();
  let nextSweep: Promise<void> | undefined;
  let sweepsLeft = 0;
  let hasRest = false;
  const stroll: ProposalKey[] = [];
  let strolled = 0;

  /** Starts a sweep after this moment, because a sweep under way may have passed the proposal already. */
  function lookAtAll(): Promise<void> {
    nextSweep ??= sweeping.then(() => {
      nextSweep = undefined;
      sweeping = sweepUntilDone();
      return sweeping;
    });
    return nextSweep;
  }

  async function sweepUntilDone(): Promise<void> {
    sweepsLeft += 1;
    while (!isStopped()) {
      const isDone = await sweep(isStopped).then(() => true, told);
      if (isDone && !isStopped()) {
        sweepsLeft -= 1;
        return;
      }
      await pause(sweepAgainMs);
    }
  }

  function told(error: unknown): false {
    onFault(error);
    return false;
  }

  async function beatOn(): Promise<void> {
    while (!isStopped()) {
      await pause(beatEveryMs);
      if (!isStopped()) await pulse.beat().catch(onFault);
    }
  }

  async function goRound(): Promise<void> {
    while (!isStopped()) {
      await pause(roundEveryMs - (Date.parse(now()) % roundEveryMs) + afterTheHourMs);
      await readLists().catch(onFault);
    }
  }

  async function readLists(): Promise<void> {
    const tenants = await store.index.tenants();
    const room = strollsPerRound - stroll.length;
    const next: ProposalKey[] = [];
    let seen = 0;
    for (const tenantId of tenants) {
      if (isStopped()) return;
      const rows = (await store.index.open(tenantId)).map(({ value }) => value);
      await eachOf(rows, mostAtOnce, readRow);
      const from = Math.max(0, strolled - seen);
      next.push(...rows.slice(from, from + room - next.length).map(({ id }) => ({ tenantId, id })));
      seen += rows.length;
      await pause(Math.min(longestGapMs, longestRoundMs / tenants.length));
    }
    stroll.push(...next);
    strolled = next.length < room ? 0 : strolled + next.length;
  }

  async function readRow(row: IndexRow): Promise<void> {
    await recordWhatIsDue(row);
    // Returns true for a row that should not be in the list: of a broken-off Uitzetten, or of a proposal that has
    // ended.
    if (row.revision === 0 || isClosed(row)) schedule.request(row);
  }

  async function strollOn(): Promise<void> {
    while (!isStopped()) {
      await pause(strollEveryMs);
      const next = stroll.shift();
      if (next) await schedule.look(next);
    }
  }

  return {
    lookAtAll,
    /** The schedule has no room for more. A look at everything finds the proposals that it left out. */
    lookForRest(): void {
      if (hasRest) return;
      hasRest = true;
      void pause(sweepForRestMs).then(() => {
        hasRest = false;
        return lookAtAll();
      });
    },
    /**
     * Says that this process is alive, then looks at everything. Resolves before that look; rejects without storage.
     */
    async start(): Promise<void> {
      await pulse.beat();
      loops = Promise.all([lookAtAll(), beatOn(), goRound(), strollOn()]);
    },
    /** Resolves when nothing is under way: with true when every planned look was done. */
    async stop(): Promise<boolean> {
      stopPauses();
      await loops;
      await sweeping;
      return sweepsLeft === 0 && !hasRest;
    },
    /** Says that this process leaves no work for another. */
    end: () => pulse.end().catch(onFault),
  };
}
