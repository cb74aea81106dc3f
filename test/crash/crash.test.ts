import { type Combination, combinations, someCombinations } from '../support/crash/death-steps';
import { type Outcome, play } from '../support/crash/play-deaths';
import { isLongRun } from '../support/long-run';
import { ownStorage } from '../support/store/own-storage';

/** As many as the processors that are free for it, and one that waits. */
const atOnce = 3;
const longestRunMs = 20 * 60_000;

const chosen = isLongRun ? combinations : someCombinations(20);
const outcomes = new Map<string, Outcome>();

beforeAll(async () => {
  const queue = chosen.values();
  const playOn = async () => {
    for (const combination of queue) {
      // Gives each combination storage of its own, so that its processes do not mend another's proposal.
      const { connectionString } = await ownStorage();
      const outcome = await play(combination, connectionString).catch(failure);
      outcomes.set(nameOf(combination), outcome);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, playOn));
}, longestRunMs);

test.each(chosen.map(nameOf))('%s: nothing is lost and nothing comes twice', (name) => {
  const { ends, isClosed, broken, warnings } = outcomes.get(name) ?? failure('it was not played');
  expect({ broken, isClosed, warnings }).toEqual({ broken: [], isClosed: true, warnings: [] });
  expect(ends[0]).toBe('De bot is gestopt (SIGKILL).');
});

function nameOf({ step, recovery }: Combination): string {
  return `a process dies ${step}, ${recovery}`;
}

function failure(error: unknown): Outcome {
  return { ends: [], isClosed: false, broken: [String(error)], warnings: [] };
}
