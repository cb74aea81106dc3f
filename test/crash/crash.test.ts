import { type Azurite, startAzurite } from '../../infra/local/azurite';
import { type BuiltBot, buildBot } from '../support/crash/built-bot';
import { type Combination, combinations, someCombinations } from '../support/crash/death-steps';
import { type Outcome, play } from '../support/crash/play-deaths';
import { isLongRun } from '../support/long-run';

/** As many as there are processors to spend on it, and one that waits. */
const atOnce = 3;
const longestRunMs = 20 * 60_000;

const chosen = isLongRun ? combinations : someCombinations(20);
const outcomes = new Map<string, Outcome>();
let azurite: Azurite;
let bot: BuiltBot;

beforeAll(async () => {
  const accounts = chosen.map((_, index) => accountOf(index));
  [azurite, bot] = await Promise.all([startAzurite({ accounts }), buildBot()]);
  const queue = chosen.entries();
  const playOn = async () => {
    for (const [index, combination] of queue) {
      const outcome = await play(combination, bot, azurite.connectionStringOf(accountOf(index))).catch(failure);
      outcomes.set(nameOf(combination), outcome);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, playOn));
}, longestRunMs);

afterAll(() => Promise.all([azurite.stop(), bot.remove()]));

test.each(chosen.map(nameOf))('%s: nothing is lost and nothing comes twice', (name) => {
  const { ends, isClosed, broken, warnings } = outcomes.get(name) ?? failure('it was not played');
  expect({ broken, isClosed, warnings }).toEqual({ broken: [], isClosed: true, warnings: [] });
  expect(ends[0]).toBe('De bot is gestopt (SIGKILL).');
});

function nameOf({ step, recovery }: Combination): string {
  return `a process dies ${step}, ${recovery}`;
}

/** Storage in which nobody else writes, so that one combination's processes do not set right another's. */
function accountOf(index: number): string {
  return `crash${index}`;
}

function failure(error: unknown): Outcome {
  return { ends: [], isClosed: false, broken: [String(error)], warnings: [] };
}
