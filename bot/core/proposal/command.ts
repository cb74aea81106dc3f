import type { IsoDate } from '../calendar/dates';
import type { LinkedParty } from '../directory/party';
import type { Person } from '../directory/person';
import type { Substitution } from '../directory/substitution';
import type { Correction } from './correction';
import type { Position } from './position';
import type { MemoVersion, Submission } from './proposal';

interface Asked {
  /** Unique for each request, and recorded in the events that it causes. */
  id: string;
  by: Person;
  /** Tenant of the activity, never of the card's data. */
  tenantId: string;
}

/** Given by a person who may be a secretary, as the settings say. */
interface AskedByOffice extends Asked {
  isSecretary: boolean;
}

export type RespondCommand = Asked & {
  kind: Position;
  /** The place of the button. The conversation decides for which party an answer is, not the button. */
  conversationId: string;
  /** Untrusted: the party, version and revision on the card. */
  party: string;
  version: number;
  revision: number;
  remark: string;
  /** True when it is certain that it was pressed after their earlier answer, whatever the card showed. */
  isLater?: boolean;
};

/** Takes back the answer that ended the round. `conversationId` and `party` as in RespondCommand. */
export type TakeBackCommand = Asked & {
  kind: 'takeBack';
  conversationId: string;
  party: string;
  /** Untrusted: the revision on the card. */
  revision: number;
};

export type SubmitCommand = Asked & { kind: 'submit'; submission: Submission };
export type WithdrawCommand = AskedByOffice & { kind: 'withdraw'; reason: string };
export type NewVersionCommand = Asked & {
  kind: 'newVersion';
  /** The version that the author saw when preparing this one. */
  expected: number;
  memo: MemoVersion;
  voided: readonly string[];
  /** The directory's substitutions at this moment: a proposal that had ended did not receive newer ones. */
  substitutions: readonly Substitution[];
};
export type LiftCommand = AskedByOffice & { kind: 'lift'; party: string; personId: string; reason: string };
export type MoveDeadlineCommand = AskedByOffice & { kind: 'moveDeadline'; deadline: IsoDate };
/** `revision`: of the card whose form was filled in. An empty `deadline` is one that the proposal never had. */
export type CorrectCommand = AskedByOffice & {
  kind: 'correct';
  correction: Correction;
  deadline: IsoDate | '';
  revision: number;
};
/** `party` and `substitutions` as the directory has them now. */
export type AddPartyCommand = AskedByOffice & {
  kind: 'addParty';
  party: LinkedParty;
  substitutions: readonly Substitution[];
};
export type SubstituteCommand = AskedByOffice & { kind: 'substitute'; substitution: Substitution };
/** `party`: an id, or empty for every party that still has to answer. */
export type RemindCommand = AskedByOffice & { kind: 'remind'; party: string };
/** `revision`: the number of the answered event. */
export type ReplyCommand = Asked & { kind: 'reply'; revision: number; text: string };
/** Given by the clock. `due`: the key of the reminder that is due now, see deadline; undefined: none. */
export type RemindWhenDueCommand = Asked & { kind: 'remindWhenDue'; due: string | undefined; isDeadlinePast: boolean };

export type Command =
  | SubmitCommand
  | RespondCommand
  | TakeBackCommand
  | WithdrawCommand
  | NewVersionCommand
  | LiftCommand
  | MoveDeadlineCommand
  | CorrectCommand
  | AddPartyCommand
  | SubstituteCommand
  | RemindCommand
  | ReplyCommand
  | RemindWhenDueCommand;

/** Most characters of a remark or reason. */
export const remarkLimit = 2_000;
