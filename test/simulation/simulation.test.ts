import fc from 'fast-check';
import { isLongRun } from '../support/long-run';
import { replayed } from '../support/replay';
import { anyRound } from '../support/simulation/any-schedule';
import { countWhatHappened } from '../support/simulation/count-what-happened';
import { describeFailure } from '../support/simulation/describe-failure';
import { settled } from '../support/simulation/network';
import { type Play, play } from '../support/simulation/play-schedule';
import { storageTroubles, teamsTroubles } from '../support/simulation/troubles';
import { problemsInAlerts } from './check-alerts';
import { problemsInOpenList, problemsInRecord } from './check-record';
import { problemsInNumber, problemsInSight } from './check-shown';

/**
 * Runs the real handle-command and reconcile in several processes, over a storage and a Teams that fail, on a clock
 * that jumps. fast-check chooses what people do, what goes wrong and in which order requests arrive. A failure says
 * what is wrong after it, and how to play just that schedule again.
 */
const isReplay = replayed.path !== undefined;
const schedules = isReplay ? 1 : isLongRun ? 20_000 : 1_000;
const longestMs = 60_000 + schedules * 300;

it(
  'an answer that was confirmed is recorded once and everybody ends up seeing it, whatever fails and whoever dies',
  async () => {
    const happened = new Map<string, number>();
    const onHappened = (what: string) => happened.set(what, (happened.get(what) ?? 0) + 1);
    const property = fc.asyncProperty(aScheduler, anyRound, async (scheduler, round) => {
      const played = await play(scheduler, round, onHappened);
      const problems = await problemsAfter(played);
      if (problems.length > 0) throw new Error(problems.join('\n'));
      await countWhatHappened(played, onHappened);
    });
    const details = await fc.check(property, { ...replayed, numRuns: schedules, endOnFailure: isReplay });
    if (details.failed) throw new Error(describeFailure(details));
    // Schedules in which none of this happened would prove little.
    if (!isReplay) expect(mustHappen.filter((what) => !happened.has(what))).toEqual([]);
    if (isLongRun) console.info(Object.fromEntries([...happened].sort()));
  },
  longestMs,
);

const mustHappen = [
  ...Object.keys(storageTroubles),
  ...Object.keys(teamsTroubles),
  'request given up',
  'budget used up',
  'process died',
  'whole process stood still',
  'no trouble',
  'agreed',
  'withdrawn',
  'newVersion',
  'answered again',
  'reminder',
  'reopening',
  'deadlinePassed',
];

/** After each request, everything that only waited for a promise goes on before the next is chosen. */
const aScheduler = fc.scheduler({ act: (next) => next().then(settled) });

/** Sets the clock ahead in steps, because work under way is given up when the clock jumps far. */
const fewSeconds = [1_000, 1_000, 1_000];
const ninetySeconds = [...fewSeconds, 2_000, ...Array.from({ length: 17 }, () => 5_000)];
/** The longest pause, twice, each time with the time to do the work then. */
const halfADay = [6, 6].flatMap((hours) => [hours * 3_600_000 + 60_000, ...fewSeconds, 20_000]);

async function problemsAfter(played: Play): Promise<string[]> {
  await played.settle();
  // Without trouble only a card that somebody removed rests, because Teams is not believed at once.
  const notYet = await problemsIn(played, fewSeconds, { mayRest: true });
  const notPrompt = played.troubles() === 0 ? notYet : [];
  played.recover();
  const notHealed = await problemsIn(played, ninetySeconds, { mayRest: true });
  const notQuiet = await problemsIn(played, halfADay, { mayRest: false });
  return [
    ...notPrompt.map((problem) => `soon after: ${problem}`),
    ...notHealed.map((problem) => `90 seconds later: ${problem}`),
    ...notQuiet.map((problem) => `in the end: ${problem}`),
    ...(await problemsInNumber(played)),
    ...(await problemsInAlerts(played)),
    ...(await problemsInRecord(played)),
  ];
}

async function problemsIn(played: Play, passing: readonly number[], options: { mayRest: boolean }) {
  for (const ms of passing) {
    played.clock.pass(ms);
    await played.settle();
  }
  return [...(await problemsInSight(played, options)), ...(await problemsInOpenList(played.store, options))];
}
