import type { Scheduler } from 'fast-check';
import type { Clock } from '../clock';
import type { AnyTrouble, RequestKind, Trouble } from './troubles';

/** A process that can die. */
export interface Mortal {
  name: string;
  isDead: boolean;
  /** The moment until which it stood still: before that it hears and sends nothing. */
  standstill?: Promise<void>;
  /** Number of messages that it had sent and could not note. */
  lostNotes: number;
  die: () => void;
}

export interface Request<T> {
  from: Mortal;
  label: string;
  kind: RequestKind;
  take: () => Promise<T>;
  trouble: AnyTrouble | undefined;
  /** Milliseconds after which it is given up, with `gaveUp`. */
  patienceMs: number;
  gaveUp: () => Error;
}

type Sent<T> = Request<T> & { trouble: Trouble | undefined };

/**
 * Milliseconds by which a request may arrive later that was given up, or that a process sends after a standstill: past
 * any lease.
 */
const lateMs = 70_000;

/**
 * Stands between the processes and the outside. The scheduler chooses when each request arrives and when its answer
 * does. Requests of a dead process arrive all the same; it hears no answer, and sends nothing any more.
 */
export function createNetwork(scheduler: Scheduler, clock: Clock, onGivenUp: () => void) {
  const late = new Set<() => void>();
  let isWell = false;

  async function send<T>(request: Request<T>): Promise<T> {
    const { from, trouble, ...rest } = request;
    await from.standstill;
    if (trouble?.isTaken !== 'afterStandstill') return sendNow({ ...rest, from, trouble });
    await new Promise<void>((resolve) => doLater(resolve));
    return sendNow({ ...rest, from, trouble: undefined });
  }

  async function sendNow<T>(request: Sent<T>): Promise<T> {
    if (request.from.isDead) return never();
    return isWell ? request.take() : travel(request);
  }

  async function travel<T>({ from, label, kind, take, trouble, patienceMs, gaveUp }: Sent<T>): Promise<T> {
    const sentAt = clock.ms();
    const isGivenUp = () => clock.ms() - sentAt > patienceMs;
    await scheduler.schedule(Promise.resolve(), `${from.name} ${label}`);
    if (trouble?.isTaken === 'late') doLater(() => take().catch(() => {}));
    if (trouble && trouble.isTaken !== 'yes') return broken(from, trouble.error);
    if (isGivenUp()) return givenUp(from, gaveUp);
    const [outcome] = await Promise.allSettled([take()]);
    if (trouble && outcome.status === 'fulfilled') return broken(from, trouble.error);
    // A read is answered at once. Its sender's next request may be late already, and a late answer would come to the
    // same.
    if (kind !== 'read') await scheduler.schedule(Promise.resolve(), `${from.name} hears of ${label}`);
    return isGivenUp() ? givenUp(from, gaveUp) : heard(from, outcome);
  }

  function doLater(work: () => void): void {
    const once = () => {
      if (late.delete(once)) work();
    };
    late.add(once);
    clock.runLater(lateMs, once);
  }

  function givenUp(from: Mortal, gaveUp: () => Error): Promise<never> {
    onGivenUp();
    return broken(from, gaveUp);
  }

  function stall(from: Mortal): void {
    from.standstill = new Promise((resolve) => doLater(resolve));
  }

  return {
    send,
    /** Makes a process stand still for longer than any lease, and then go on unaware. */
    stall,
    /** Late requests come now; from now on every request arrives and is answered at once. */
    recover: () => {
      isWell = true;
      for (const once of [...late]) once();
    },
  };
}

/** Lets everything go on that only waited for a promise. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

export type Network = ReturnType<typeof createNetwork>;

async function broken(from: Mortal, error: Trouble['error']): Promise<never> {
  await from.standstill;
  if (!error) from.die();
  if (!error || from.isDead) return never();
  throw error();
}

async function heard<T>(from: Mortal, outcome: PromiseSettledResult<T>): Promise<T> {
  await from.standstill;
  if (from.isDead) return never();
  return outcome.status === 'fulfilled' ? Promise.resolve(outcome.value) : Promise.reject(outcome.reason);
}

function never(): Promise<never> {
  return new Promise(() => {});
}
