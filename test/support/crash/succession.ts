import { EventEmitter, once } from 'node:events';
import type { BotProcess } from './built-bot';

/** Starts the process that goes on. */
export type Successor = () => Promise<BotProcess>;

/**
 * Runs one process after another: each takes over when the one before has died. `onDeath` runs in between, and `onTurn`
 * as soon as a process can be asked.
 */
export function createSuccession(
  first: BotProcess,
  successors: readonly Successor[],
  { onDeath, onTurn }: { onDeath: () => Promise<void>; onTurn: (process: BotProcess) => void },
) {
  const ends: Promise<string>[] = [];
  const turns = new EventEmitter();
  let isOver = false;
  let isLast = successors.length === 0;
  let hasLastTurn = false;
  let current = first;
  take(first);
  const following = follow();
  // A fault in it is no unhandled rejection: `end` waits for it and rejects.
  following.catch(() => {});

  function take(process: BotProcess): void {
    current = process;
    hasLastTurn = isLast;
    ends.push(process.ended);
    onTurn(process);
    turns.emit('turn');
  }

  async function follow(): Promise<void> {
    for (const [index, successor] of successors.entries()) {
      await current.ended;
      if (isOver) return;
      await onDeath();
      isLast = index === successors.length - 1;
      try {
        take(await successor());
      } catch (error) {
        // A process that is to die may do so before anybody can ask it anything. Then it is the next one's turn.
        if (isLast) throw error;
      }
      // `end` may have been called meanwhile; it stops the process that has just started.
      if (isOver) return;
    }
  }

  return {
    /** Asks the next process again when the one that was asked died before it answered. */
    async untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
      for (;;) {
        const asked = current;
        try {
          return await ask();
        } catch (error) {
          if (current === asked && hasLastTurn) throw error;
          if (current === asked) await once(turns, 'turn');
        }
      }
    },
    /** Stops the processes that are still there, and returns the end of each, in the order of their turns. */
    async end(): Promise<string[]> {
      isOver = true;
      await current.stop();
      await following;
      // A process that was just about to take over has done so by now.
      await current.stop();
      return Promise.all(ends);
    },
  };
}
