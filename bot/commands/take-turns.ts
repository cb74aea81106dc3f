import { Mutex } from 'async-mutex';

/**
 * Runs work on one and the same thing one after another, within this process. Two clicks on one proposal would
 * otherwise both read, and one of them would lose the race for nothing.
 */
export function createTurns() {
  const mutexes = new Map<string, Mutex>();
  return async function takeTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
    const mutex = mutexes.get(name) ?? new Mutex();
    mutexes.set(name, mutex);
    try {
      return await mutex.runExclusive(work);
    } finally {
      if (!mutex.isLocked()) mutexes.delete(name);
    }
  };
}
