import fc from 'fast-check';
import type { Person } from '../../../bot/core/directory/person';
import { positions } from '../../../bot/core/proposal/position';
import { orders } from '../../../bot/core/proposal/proposal';
import { advisers, aPerson } from '../builders';
import { secretary } from '../memory-bot/memory-bot';
import { type Planned, type StorageTrouble, storageTroubles, type TeamsTrouble, teamsTroubles } from './troubles';

/** The advisers of each party; the water board may need both of its advisers. */
export const seats = [
  { party: 'kustwacht', by: advisers.kustwacht },
  { party: 'waterschap', by: advisers.waterschap },
  { party: 'waterschap', by: advisers.brandweer },
] as const;

export function channelOf(party: string): string {
  return `19:${party}@thread.tacv2`;
}

/** The members of a party's channel: the author and the secretary look on. */
export function membersOf(conversationId: string): Person[] {
  const theirs = seats.filter(({ party }) => channelOf(party) === conversationId).map(({ by }) => by);
  return [...theirs, aPerson(), secretary];
}

const officeActs = ['withdraw', 'newVersion', 'remind', 'reply', 'moveDeadline', 'correct', 'addParty'] as const;
export type Act =
  | { kind: 'press'; seat: (typeof seats)[number]; position: (typeof positions)[number] }
  | { kind: 'takeBack'; seat: (typeof seats)[number] }
  | { kind: 'submit' }
  | { kind: (typeof officeActs)[number] }
  /** The same once more: delivered twice by Teams, or under a new id. */
  | { kind: 'again'; which: number; isNew: boolean }
  | { kind: 'die' }
  /** The whole process stands still for longer than any lease. */
  | { kind: 'stall' }
  /** `isQuiet`: when nothing is under way any more. */
  | { kind: 'pass'; ms: number; isQuiet: boolean }
  /** Sets the clock to five past eight, when reminders go out. */
  | { kind: 'morning'; days: number }
  | { kind: 'removeCard'; seat: (typeof seats)[number] };

/** An event in the named process, after so many requests since the event before. */
export interface Step {
  act: Act;
  process: number;
  after: number;
}

export interface Round {
  order: (typeof orders)[number];
  /** Number of its advisers that the water board needs. */
  count: number;
  /** A message typed in a chat has none. */
  hasBudget: boolean;
  /** True when another process is started for one that died. */
  restarts: boolean;
  /** The processes that finish the work in the end. */
  heir: 'a new process' | 'who is left';
  steps: Step[];
  storage: Planned<StorageTrouble>[];
  teams: Planned<TeamsTrouble>[];
}

const aSeat = fc.constantFrom(...seats);
const aPress: fc.Arbitrary<Act> = fc.record({
  kind: fc.constant('press' as const),
  seat: aSeat,
  position: fc.oneof({ weight: 3, arbitrary: fc.constant('agree' as const) }, fc.constantFrom(...positions)),
});
const anAct = fc.oneof(
  { weight: 12, arbitrary: aPress },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('again' as const), which: fc.nat(20), isNew: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant<Act>({ kind: 'submit' }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('morning' as const), days: fc.constantFrom(1, 1, 2, 5) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('takeBack' as const), seat: aSeat }) },
  { weight: 2, arbitrary: fc.constantFrom(...officeActs).map((kind): Act => ({ kind })) },
  { weight: 1, arbitrary: fc.constant<Act>({ kind: 'die' }) },
  { weight: 1, arbitrary: fc.constant<Act>({ kind: 'stall' }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('removeCard' as const), seat: aSeat }) },
  { weight: 3, arbitrary: aPass(fc.constantFrom(300, 1_000, 3_000, 21_000, 61_000), true) },
  { weight: 2, arbitrary: aPass(fc.constantFrom(300, 1_000, 3_000, 8_000, 15_000, 61_000), false) },
);
const after = fc.oneof(fc.constant(0), fc.nat(6), fc.nat(60));
const aStep = (act: fc.Arbitrary<Act>) => fc.record({ act, process: fc.nat(2), after });
/**
 * Everybody agrees, and just then the author changes the note or the last adviser takes it back. The process that
 * records it may die.
 */
const aReopening = fc
  .record({ process: fc.nat(2), after, isLast: fc.boolean(), life: fc.nat(12), isSlip: fc.boolean() })
  .map(({ process, after, isLast, life, isSlip }): Step[] => [
    ...seats.map((seat): Step => ({ act: { kind: 'press', seat, position: 'agree' }, process, after: 4 })),
    ...(isSlip
      ? seats.map((seat): Step => ({ act: { kind: 'takeBack', seat }, process, after: 4 }))
      : [{ act: { kind: 'newVersion' as const }, process, after }]),
    ...(isLast ? [{ act: { kind: 'die' as const }, process, after: life }] : []),
  ]);
const steps = fc.array(
  fc.oneof({ weight: 9, arbitrary: aStep(anAct).map((step) => [step]) }, { weight: 1, arbitrary: aReopening }),
  { maxLength: 14, size: 'max' },
);

/**
 * First the note is put out; then anything. Some schedules meet no trouble at all, so that they can be asked to be
 * prompt.
 */
export const anyRound: fc.Arbitrary<Round> = fc.record({
  order: fc.constantFrom(...orders),
  count: fc.integer({ min: 1, max: 2 }),
  hasBudget: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false)),
  restarts: fc.boolean(),
  heir: fc.constantFrom('a new process' as const, 'who is left' as const),
  steps: fc.tuple(aStep(fc.constant<Act>({ kind: 'submit' })), steps).map(([first, more]) => [first, ...more.flat()]),
  storage: troublesOf(storageTroubles, 60),
  teams: troublesOf(teamsTroubles, 6),
});

function aPass(ms: fc.Arbitrary<number>, isQuiet: boolean): fc.Arbitrary<Act> {
  return ms.map((each) => ({ kind: 'pass', ms: each, isQuiet }));
}

export function troublesOf<Kind extends string>(
  troubles: Record<Kind, unknown>,
  mostBetween: number,
): fc.Arbitrary<Planned<Kind>[]> {
  const kinds = Object.keys(troubles) as Kind[];
  const planned = fc.record({ skip: fc.nat(mostBetween), kind: fc.constantFrom(...kinds) });
  return fc.oneof(fc.constant<Planned<Kind>[]>([]), fc.array(planned, { maxLength: 6, size: 'max' }));
}
