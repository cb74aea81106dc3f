import type { Instant } from './dates';
import type { Person } from './person';
import type { Position, Submission } from './proposal';

interface Occurrence {
  at: Instant;
  /** Who caused it. */
  by: Person;
  /** The id of the command that caused it, so that a retry can recognise its own work. */
  commandId: string;
}

export type ProposalEvent =
  | (Occurrence & { kind: 'submitted'; submission: Submission })
  | (Occurrence & { kind: 'responded'; party: string; position: Position; remark: string; version: number })
  | (Occurrence & { kind: 'agreed'; version: number });
