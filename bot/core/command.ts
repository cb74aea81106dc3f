import type { Person } from './person';
import { type Position, positions, type Submission } from './proposal';

/** What may be asked of a proposal. The verb of a card's button is one of these, or one of the questions in card-verb. */
export const commandKinds = ['submit', ...positions] as const;

interface Asked {
  /** Unique for each request; recorded with what it caused. */
  id: string;
  by: Person;
  /** Tenant of the activity, never of the card's data. */
  tenantId: string;
}

export type RespondCommand = Asked & {
  kind: Position;
  /** Where it was asked: the conversation says for which party, not the button. */
  conversationId: string;
  /** Untrusted: the party, version and revision that the card showed. */
  party: string;
  version: number;
  revision: number;
  remark: string;
};

export type SubmitCommand = Asked & { kind: 'submit'; submission: Submission };

export type Command = SubmitCommand | RespondCommand;

/** Most characters of a remark or reason. */
export const remarkLimit = 2_000;
