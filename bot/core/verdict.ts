import type { Instant } from './dates';
import type { Person } from './person';
import type { Position } from './proposal';

export const outcomes = ['agreed', 'pending', 'disagreed'] as const;
export type Outcome = (typeof outcomes)[number];

/** Why a verdict is what it is, as data; cards/words says it in Dutch. */
export type Reason =
  | { kind: 'everyPartyAgreed' }
  | { kind: 'partiesToGo'; waiting: readonly string[]; disagreed: readonly string[] }
  | { kind: 'agreedBy'; persons: readonly Person[] }
  | { kind: 'disagreedBy'; persons: readonly Person[] }
  | { kind: 'nobodyAnswered' };

/** One party's part of the verdict: its row of the table Afgestemd met. */
export interface PartyVerdict {
  party: string;
  name: string;
  outcome: Outcome;
  reason: Reason;
  /** What the party says together; absent while it has not come to anything. */
  position?: Position;
  /** When it came to say so; empty while it has not. */
  at: Instant | '';
}

/** Is it agreed, and why (not): every node carries its own reason. */
export interface Verdict {
  outcome: Outcome;
  reason: Reason;
  parties: readonly PartyVerdict[];
}
