import type { Instant, IsoDate } from '../calendar/dates';
import type { LinkedParty } from '../directory/party';
import type { Person } from '../directory/person';
import type { Substitution } from '../directory/substitution';
import type { Correction } from './correction';
import type { Position } from './position';
import type { MemoVersion, Submission } from './proposal';

interface Occurrence {
  at: Instant;
  /** The person who caused it. The clock has a name of its own, see reconcile/reminders. */
  by: Person;
  /** The id of the command that caused it, so that a retry can recognise its own work. */
  commandId: string;
}

export type ProposalEvent =
  | (Occurrence & { kind: 'submitted'; submission: Submission })
  | (Occurrence & {
      kind: 'responded';
      party: string;
      onBehalfOf: readonly Person[];
      position: Position;
      remark: string;
      version: number;
    })
  | (Occurrence & { kind: 'agreed'; version: number })
  /** Somebody took back the answer that ended the round; `revision` is the number of the answer's event. */
  | (Occurrence & { kind: 'reopened'; party: string; revision: number })
  | (Occurrence & { kind: 'withdrawn'; reason: string })
  /**
   * A new version. `voided`: ids of the parties that are asked again; the answers of others stay. The kind keeps its
   * first name, because another would break the hash of every event that is stored or exported.
   */
  | (Occurrence & {
      kind: 'revised';
      version: number;
      memo: MemoVersion;
      voided: readonly string[];
      substitutions: readonly Substitution[];
    })
  | (Occurrence & { kind: 'lifted'; party: string; person: Person; reason: string })
  | (Occurrence & { kind: 'deadlineMoved'; deadline: IsoDate })
  /** `facts`: the new values of those that changed; see correction. */
  | (Occurrence & { kind: 'corrected'; facts: Correction })
  | (Occurrence & { kind: 'partyAdded'; party: LinkedParty; substitutions: readonly Substitution[] })
  | (Occurrence & { kind: 'substituted'; substitution: Substitution })
  /** Recorded at most once for each `occasion`, the reminder's key; see signal. */
  | (Occurrence & { kind: 'reminded'; parties: readonly string[]; occasion: string })
  | (Occurrence & { kind: 'deadlinePassed'; deadline: IsoDate })
  /** The author's reply to a remark or Niet akkoord; `revision` is the number of the answered event. */
  | (Occurrence & { kind: 'replied'; party: string; revision: number; words: string });
