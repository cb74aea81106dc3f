import { AsyncResource } from 'node:async_hooks';

/** Does the work of all these items. Resolves with one outcome for each, in the same order, and does not reject. */
export type DoTogether<Item, Outcome> = (items: readonly Item[]) => Promise<PromiseSettledResult<Outcome>[]>;

interface Waiting<Item, Outcome> {
  item: Item;
  settle: (outcome: PromiseSettledResult<Outcome>) => void;
  /** The request in which the item came. */
  context: AsyncResource;
}

/**
 * Runs work on one and the same thing one turn after another, within this process. Two clicks on one proposal would
 * otherwise both read, and one of them would lose the race for nothing. Items that come in during a turn share the
 * next: at most `most` of them, in the order in which they came. In the log a turn is of the request of its first item.
 */
export function createTurns<Item, Outcome>(most: number, work: DoTogether<Item, Outcome>) {
  const lines = new Map<string, Waiting<Item, Outcome>[]>();

  function takeTurn(name: string, item: Item): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const settle = (outcome: PromiseSettledResult<Outcome>) =>
        outcome.status === 'fulfilled' ? resolve(outcome.value) : reject(outcome.reason);
      const waiting = { item, settle, context: new AsyncResource('turn') };
      const line = lines.get(name);
      line?.push(waiting);
      if (!line) void runAll(name, [waiting]);
    });
  }

  async function runAll(name: string, line: Waiting<Item, Outcome>[]): Promise<void> {
    lines.set(name, line);
    for (let [first] = line; first; [first] = line) {
      const together = line.splice(0, most);
      const items = together.map(({ item }) => item);
      const outcomes = await first.context.runInAsyncScope(() => work(items));
      for (const [index, outcome] of outcomes.entries()) together[index]?.settle(outcome);
    }
    lines.delete(name);
  }

  return takeTurn;
}
