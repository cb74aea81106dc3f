import type { Instant } from '../core/calendar/dates';
import type { ProposalKey } from '../core/proposal/proposal';
import type { Reconcile } from './reconcile';

export interface SchedulePorts {
  reconcile: Reconcile;
  now: () => Instant;
  /** Runs the work after that many milliseconds, unless the returned function is called first. */
  runLater: (delayMs: number, work: () => void) => () => void;
  /** Told when a reconcile broke off; the sweep will try it again. */
  onFault: (key: ProposalKey, error: unknown) => void;
}

/** However far away the moment is: a timer cannot wait longer than 24 days, and a clock may be moved. */
const longestWaitMs = 60_000;
/** However near it is: a clock that stands still must not make us look again at once, and again. */
const shortestWaitMs = 50;

/**
 * Runs reconcile for a proposal as soon as it is asked for, one at a time for each proposal in this process, and
 * again when the reconcile said so. Asked for while it runs, it runs once more.
 */
export function createSchedule({ reconcile, now, runLater, onFault }: SchedulePorts) {
  const running = new Map<string, Promise<void>>();
  const wanted = new Set<string>();
  const cancels = new Map<string, () => void>();
  let isStopped = false;

  function request(key: ProposalKey): void {
    const name = `${key.tenantId}|${key.id}`;
    if (isStopped) return;
    wanted.add(name);
    if (!running.has(name)) running.set(name, run(name, key));
  }

  async function run(name: string, key: ProposalKey): Promise<void> {
    cancelWake(name);
    while (wanted.delete(name)) {
      try {
        const remaining = await reconcile(key);
        if (remaining && !isStopped) wakeAt(name, key, remaining.lookAgainAt);
      } catch (error) {
        onFault(key, error);
      }
    }
    running.delete(name);
  }

  function wakeAt(name: string, key: ProposalKey, moment: Instant): void {
    cancelWake(name);
    const delayMs = Math.min(Math.max(shortestWaitMs, Date.parse(moment) - Date.parse(now())), longestWaitMs);
    cancels.set(
      name,
      runLater(delayMs, () => request(key)),
    );
  }

  function cancelWake(name: string): void {
    cancels.get(name)?.();
    cancels.delete(name);
  }

  /** Resolves when nothing is under way; what waits for a later moment is not waited for. */
  async function idle(): Promise<void> {
    while (running.size > 0) await Promise.all(running.values());
  }

  /** Takes no more work, and resolves when what is under way has been sent and noted. */
  async function stop(): Promise<void> {
    isStopped = true;
    for (const name of [...cancels.keys()]) cancelWake(name);
    await idle();
  }

  /** Proposals of which messages are being sent now. */
  const underWay = () => running.size;

  return { request, idle, stop, underWay };
}
