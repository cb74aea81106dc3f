import fc from 'fast-check';
import { Refusal } from '../../bot/core/refusal';
import { isLongRun } from '../support/long-run';
import { replayed } from '../support/replay';
import { anyConcepts } from '../support/simulation/any-concepts';
import { describeFailure } from '../support/simulation/describe-failure';
import { settled } from '../support/simulation/network';
import { type ConceptPlay, playConcepts } from '../support/simulation/play-concepts';
import { storageTroubles } from '../support/simulation/troubles';
import { problemsWithAnswers, problemsWithFiles, problemsWithNumbers, problemsWithRest } from './check-concepts';

/** Concepts are made, saved, put out, thrown away and followed by new versions, in several processes at once. */
const isReplay = replayed.path !== undefined;
const schedules = isReplay ? 1 : isLongRun ? 20_000 : 1_000;
const longestMs = 60_000 + schedules * 300;

it(
  'a discarded concept never goes out, and one that goes out has its note, whatever fails and whoever dies',
  async () => {
    const happened = new Map<string, number>();
    const onHappened = (what: string) => happened.set(what, (happened.get(what) ?? 0) + 1);
    const property = fc.asyncProperty(aScheduler, anyConcepts, async (scheduler, round) => {
      const played = await playConcepts(scheduler, round, onHappened);
      const problems = await problemsAfter(played);
      if (problems.length > 0) throw new Error(problems.join('\n'));
      countWhatHappened(played, onHappened);
    });
    const details = await fc.check(property, { ...replayed, numRuns: schedules, endOnFailure: isReplay });
    if (details.failed) throw new Error(describeFailure(details));
    if (!isReplay) expect(mustHappen.filter((what) => !happened.has(what))).toEqual([]);
    if (isLongRun) console.info(Object.fromEntries([...happened].sort()));
  },
  longestMs,
);

const mustHappen = [
  ...Object.keys(storageTroubles),
  'process died',
  'no trouble',
  'submit',
  'discard',
  'putOutNewVersion',
  'submit: unsure',
  'discard: unsure',
  'submit: unknownDraft',
  'discard: draftIsOut',
];

const aScheduler = fc.scheduler({ act: (next) => next().then(settled) });
/** The moment from which others finish broken-off work, and a look after it. */
const untilFinished = [1_000, 20_000, 20_000, 20_000, 20_000, 20_000];

async function problemsAfter(played: ConceptPlay): Promise<string[]> {
  const atOnce = await problemsWithFiles(played);
  played.recover();
  for (const ms of untilFinished) {
    played.clock.pass(ms);
    await played.settle();
  }
  return [
    ...atOnce,
    ...(await problemsWithFiles(played)),
    ...(await problemsWithAnswers(played)),
    ...(await problemsWithNumbers(played)),
    ...(await problemsWithRest(played)),
  ];
}

function countWhatHappened({ asked, troubles }: ConceptPlay, count: (what: string) => void): void {
  if (troubles() === 0) count('no trouble');
  for (const { act, heard } of asked) {
    if (heard === 'unsure') count(`${act}: unsure`);
    else if (heard instanceof Refusal) count(`${act}: ${heard.kind}`);
    else if (heard) count(act);
  }
}
