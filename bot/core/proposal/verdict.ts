import type { Instant, IsoDate } from '../calendar/dates';
import type { Person } from '../directory/person';
import type { Position } from './position';

/** `skipped`: the party is not asked to agree, so it neither helps nor hinders. */
export const outcomes = ['agreed', 'pending', 'disagreed', 'skipped'] as const;
export type Outcome = (typeof outcomes)[number];

/** A person who answered, with the colleagues in whose place it was. */
export interface Speaker extends Person {
  onBehalfOf?: readonly Person[];
}

/** The reason of a verdict, as data; cards/words says it in Dutch. */
export type Reason =
  | { kind: 'everyPartyAgreed' }
  /** In a written round: each person, or one where one is enough. */
  | { kind: 'everybodyAgreed' }
  | { kind: 'onePartyAgreed' }
  | { kind: 'partiesToGo' }
  | { kind: 'agreedBy'; persons: readonly Speaker[] }
  | { kind: 'disagreedBy'; persons: readonly Speaker[] }
  | { kind: 'nobodyAnswered' }
  | { kind: 'countToGo'; agreed: number; needed: number }
  | { kind: 'seatsToGo'; agreed: number; needed: number; waiting: readonly string[] }
  | { kind: 'takenOver'; advice: string; isYearDerived: boolean }
  | { kind: 'informed' }
  | { kind: 'notAskedYet' };

/** One party's part of the verdict: its row of the table Afgestemd met. */
export interface PartyVerdict {
  party: string;
  name: string;
  outcome: Outcome;
  reason: Reason;
  /** The party's joint position; absent until its rule is met. */
  position?: Position;
  /** The moment at which the party came to its position, or the day in the note itself; empty until then. */
  at: Instant | IsoDate | '';
}

/** The answer to whether the proposal is agreed, and why or why not: every node has its own reason. */
export interface Verdict {
  outcome: Outcome;
  reason: Reason;
  parties: readonly PartyVerdict[];
}
