import fc from 'fast-check';
import { troublesOf } from './any-schedule';
import { type Planned, type StorageTrouble, storageTroubles, type TeamsTrouble } from './troubles';

const conceptActs = ['save', 'submit', 'submit', 'submit', 'discard', 'discard', 'startNewVersion'] as const;
const newVersionActs = ['putOutNewVersion', 'putOutNewVersion', 'discard'] as const;
const messages = 2;

/** An act of an author on the concept of message 0 or 1, or an event meanwhile. */
export type ConceptAct =
  /** The note comes in, also when Teams delivers it again. `isNext`: as a new version, if one is awaited. */
  | { kind: 'deliver'; message: number; isNext: boolean }
  | { kind: (typeof conceptActs)[number] | (typeof newVersionActs)[number]; message: number }
  | { kind: 'die' }
  /** `isQuiet`: when nothing is under way any more. */
  | { kind: 'pass'; ms: number; isQuiet: boolean };

export interface ConceptStep {
  act: ConceptAct;
  process: number;
  after: number;
}

export interface ConceptRound {
  steps: ConceptStep[];
  storage: Planned<StorageTrouble>[];
  teams: Planned<TeamsTrouble>[];
}

const message = fc.nat(messages - 1);
const process = fc.nat(2);
/** Mostly pressed while the press before is still under way. */
const after = fc.oneof(fc.constant(0), fc.nat(8), fc.nat(40));
const step = (act: fc.Arbitrary<ConceptAct>) => fc.record({ act, process, after });
const quiet = (ms: number): ConceptStep => ({ act: { kind: 'pass', ms, isQuiet: true }, process: 0, after: 0 });
const arrives = (which: number, isNext: boolean): ConceptStep => ({
  act: { kind: 'deliver', message: which, isNext },
  process: 0,
  after: 0,
});
const press = (kinds: readonly (typeof conceptActs | typeof newVersionActs)[number][], which: fc.Arbitrary<number>) =>
  step(fc.record({ kind: fc.constantFrom(...kinds), message: which }));

/** A concept is there; then several buttons within a few requests of each other. */
const aConcept = fc
  .tuple(message, fc.array(press(conceptActs, message), { minLength: 1, maxLength: 4 }))
  .map(([which, presses]) => [arrives(which, false), quiet(300), ...presses]);
/** Uitzetten and Weggooien at the same moment, in two processes, while each still reads and writes. */
const aDuel = fc
  .tuple(message, fc.nat(25), fc.array(press(['submit', 'discard'], message), { maxLength: 1 }))
  .map(([which, between, more]): ConceptStep[] => [
    arrives(which, false),
    quiet(300),
    { act: { kind: 'submit', message: which }, process: 0, after: 0 },
    { act: { kind: 'discard', message: which }, process: 1, after: between },
    ...more,
  ]);
const aNewVersion = fc
  .tuple(message, fc.array(press(newVersionActs, message), { minLength: 1, maxLength: 4 }))
  .map(([which, presses]): ConceptStep[] => [
    { act: { kind: 'startNewVersion', message: which }, process: 0, after: 0 },
    quiet(300),
    arrives(which, true),
    quiet(300),
    ...presses,
  ]);
const aMoment = step(
  fc.oneof(
    fc.record({ kind: fc.constant('deliver' as const), message, isNext: fc.boolean() }),
    fc.constant<ConceptAct>({ kind: 'die' }),
    fc.record({
      kind: fc.constant('pass' as const),
      ms: fc.constantFrom(300, 3_000, 21_000, 61_000),
      isQuiet: fc.boolean(),
    }),
  ),
).map((one) => [one]);

export const anyConcepts: fc.Arbitrary<ConceptRound> = fc.record({
  steps: fc
    .tuple(fc.oneof(aConcept, aDuel), fc.array(fc.oneof(aConcept, aNewVersion, aMoment), { maxLength: 5 }))
    .map(([first, more]) => [...first, ...more.flat()]),
  storage: troublesOf(storageTroubles, 40),
  teams: fc.constant([]),
});
