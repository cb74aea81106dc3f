import fc from 'fast-check';
import { Refusal } from '../../bot/core/refusal';
import { aKey } from '../builders';
import { isLongRun } from '../long-run';
import { anyRound } from './any-schedule';
import { problemsInRecord } from './check-record';
import { problemsInNumber, problemsInSight } from './check-shown';
import { settled } from './network';
import { type Play, play } from './play';
import { storageTroubles, teamsTroubles } from './troubles';

/**
 * The real handle-command and reconcile in several processes, over a storage and a Teams that fail, on a clock that jumps.
 * fast-check chooses what people do, what goes wrong and in which order requests arrive. When it finds a schedule after
 * which something is not so, it prints `seed` and `path`: put both in the last argument of `fc.assert` below to play it again.
 */
const schedules = isLongRun ? 20_000 : 1_000;
const secondsEach = 0.1;

it(
  'whatever fails, and whoever dies, what was answered is recorded once and everybody ends up seeing it',
  async () => {
    const happened = new Map<string, number>();
    const onHappened = (what: string) => happened.set(what, (happened.get(what) ?? 0) + 1);
    await fc.assert(
      fc.asyncProperty(aScheduler, anyRound, async (scheduler, round) => {
        const played = await play(scheduler, round, onHappened);
        const problems = await problemsAfter(played);
        if (problems.length > 0) throw new Error(problems.join('\n'));
        await countEnd(played, onHappened);
      }),
      { numRuns: schedules, ...JSON.parse(process.env.AKK ?? '{}') },
    );
    console.log(Object.fromEntries([...happened].sort()));
    // Otherwise it would say little.
    const kinds = [...Object.keys(storageTroubles), ...Object.keys(teamsTroubles), 'given up', 'process died'];
    expect(kinds.filter((kind) => !happened.has(kind))).toEqual([]);
  },
  schedules * secondsEach * 1_000,
);

/** After each request, everything that only waited for a promise goes on before the next is chosen. */
const aScheduler = fc.scheduler({ act: (next) => next().then(settled) });

/** In steps, for what is under way when the clock jumps is given up. */
const fewSeconds = Array.from({ length: 3 }, () => 1_000);
const ninetySeconds = Array.from({ length: 18 }, () => 5_000);
/** The longest that anything rests, twice, each time with what it takes to do it then. */
const halfAnHour = [11 * 60_000, ...ninetySeconds, 11 * 60_000, ...ninetySeconds];

async function problemsAfter(played: Play): Promise<string[]> {
  await played.settle();
  const notYet = await problemsIn(played, fewSeconds, { mayRest: false });
  const notPrompt = played.troubles() === 0 ? notYet : [];
  played.recover();
  const notHealed = await problemsIn(played, ninetySeconds, { mayRest: true });
  const notQuiet = await problemsIn(played, halfAnHour, { mayRest: false });
  return [
    ...notPrompt.map((problem) => `soon after: ${problem}`),
    ...notHealed.map((problem) => `90 seconds later: ${problem}`),
    ...notQuiet.map((problem) => `in the end: ${problem}`),
    ...(await problemsInNumber(played)),
    ...(await problemsInRecord(played)),
  ];
}

async function problemsIn(played: Play, passing: readonly number[], options: { mayRest: boolean }) {
  for (const ms of passing) {
    played.clock.pass(ms);
    await played.settle();
  }
  return problemsInSight(played, options);
}

async function countEnd({ store, answers, faults, troubles }: Play, onHappened: (what: string) => void): Promise<void> {
  const proposal = (await store.proposals.load(aKey()))?.value.proposal;
  onHappened(`ends ${proposal?.status ?? 'without a proposal'}`);
  for (const { heard } of answers) {
    onHappened(typeof heard === 'string' ? heard : heard instanceof Refusal ? 'refused' : 'answered');
  }
  if (troubles() === 0) onHappened('no trouble');
  for (const { kind } of proposal?.signals ?? []) onHappened(kind);
  if (proposal && proposal.version > 1) onHappened('revised');
  for (const fault of faults) onHappened(`fault: ${String(fault).slice(0, 60)}`);
}
