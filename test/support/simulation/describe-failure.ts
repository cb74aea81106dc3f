import type { RunDetails, Scheduler } from 'fast-check';
import type { ConceptAct, ConceptRound } from './any-concepts';
import type { Act, Round } from './any-schedule';
import type { Planned } from './troubles';

type AnyRound = Round | ConceptRound;
type Details<R extends AnyRound> = RunDetails<[Scheduler, R]>;

/**
 * Describes a failure: what is wrong, how to play it again, the steps, and the order in which requests arrived and were
 * answered.
 */
export function describeFailure<R extends AnyRound>(details: Details<R>): string {
  const { seed, numRuns, numShrinks, counterexamplePath, counterexample, errorInstance } = details;
  const [scheduler, round] = counterexample ?? [];
  // The first number leads to the failure as it was found. The steps by which fast-check shrank it need not work again.
  const [path] = counterexamplePath?.split(':') ?? [];
  const replay = JSON.stringify({ seed, path });
  return [
    `What is not so after schedule ${numRuns}:`,
    indented(errorInstance instanceof Error ? [errorInstance.message] : ['it took too long']),
    '',
    `Play it again: AKKOORD_REPLAY='${replay}' npx jest test/simulation`,
    '',
    `What was done, made shorter ${numShrinks} times:`,
    ...(round ? [indented(describeRound(round))] : []),
    '',
    'In this order:',
    ...(scheduler ? [indented(scheduler.report().map(({ label }) => label))] : []),
  ].join('\n');
}

function describeRound({ steps, storage, teams, ...setting }: AnyRound): string[] {
  return [
    ...('order' in setting ? describeSetting(setting) : []),
    ...steps.map(({ act, process, after }) => `${after} requests later, process ${process}: ${describeAct(act)}`),
    ...[...storage, ...teams].map(describePlanned),
  ];
}

function describeSetting({
  order,
  count,
  restarts,
  heir,
}: Pick<Round, 'order' | 'count' | 'restarts' | 'heir'>): string[] {
  return [`${order}, ${count} of the water board; ${restarts ? '' : 'not '}restarted; in the end ${heir}`];
}

function describeAct(act: Act | ConceptAct): string {
  if (act.kind === 'press') return `${act.seat.by.name} for ${act.seat.party}: ${act.position}`;
  return Object.values(act)
    .map((value) => (typeof value === 'object' ? value.party : value))
    .join(' ');
}

function describePlanned({ skip, kind }: Planned<string>): string {
  return `${kind}, after ${skip} that went well`;
}

function indented(lines: readonly string[]): string {
  return lines
    .flatMap((line) => line.split('\n'))
    .map((line) => `  ${line}`)
    .join('\n');
}
