import { reasonSentence, stateSentence } from '../../../cards/words/reasons';
import { progressWords } from '../../../cards/words/tab';
import { titleOf } from '../../../cards/words/titles';
import { type Instant, localDate } from '../../core/calendar/dates';
import { isDeadlinePast } from '../../core/proposal/deadline';
import type { Proposal, ProposalStatus } from '../../core/proposal/proposal';
import type { Outcome } from '../../core/proposal/verdict';
import type { PartyView, ProposalView } from '../../core/proposal/view';
import { waitingFor } from '../../core/proposal/waiting';

export const states = ['open', 'agreed', 'withdrawn'] as const;
export type State = (typeof states)[number];

const stateOf: Record<ProposalStatus, State> = { submitted: 'open', agreed: 'agreed', withdrawn: 'withdrawn' };

/** One party's row of a proposal, as a list shows it. */
export interface PartyItem {
  id: string;
  name: string;
  /** `later`: its turn has not come. */
  state: Outcome | 'later';
  /** The day on which it came to its position, `2026-03-03`; empty until then. */
  date: string;
  /** Says the state in one sentence. */
  sentence: string;
}

/** A proposal, as a list shows it to one reader. Days are `2026-03-03`, or empty. */
export interface ProposalItem {
  id: string;
  title: string;
  state: State;
  meetingDate: string;
  agendaItem: string;
  caseNumber: string;
  deadline: string;
  isLate: boolean;
  author: string;
  version: number;
  revision: number;
  submittedAt: Instant;
  closedAt: Instant | '';
  /** Names of the parties that still have to answer. */
  waitingFor: readonly string[];
  /** `2 van 3 partijen akkoord`. */
  progress: string;
  sentence: string;
  parties: readonly PartyItem[];
}

export function proposalItem(proposal: Proposal, view: ProposalView, now: Instant): ProposalItem {
  const { memo, rows } = view;
  const waiting = view.status === 'submitted' ? waitingFor(proposal) : [];
  const asked = rows.filter(({ outcome }) => outcome !== 'skipped');
  return {
    id: view.proposalId,
    title: titleOf(view),
    state: stateOf[view.status],
    meetingDate: memo?.meetingDate ?? '',
    agendaItem: memo?.agendaItem ?? '',
    caseNumber: memo?.caseNumber ?? '',
    deadline: view.deadline,
    isLate: view.status === 'submitted' && isDeadlinePast(proposal, now),
    author: view.authorName,
    version: view.version,
    revision: view.revision,
    submittedAt: view.submittedAt,
    closedAt: view.closedAt,
    waitingFor: rows.filter(({ party }) => waiting.includes(party)).map(({ name }) => name),
    progress: progressWords(asked.filter(({ outcome }) => outcome === 'agreed').length, asked.length),
    sentence: stateSentence(view),
    parties: rows.map(partyItem),
  };
}

function partyItem({ party, name, outcome, reason, at }: PartyView): PartyItem {
  return {
    id: party,
    name,
    state: reason.kind === 'notAskedYet' ? 'later' : outcome,
    date: at && localDate(at),
    sentence: reasonSentence(reason),
  };
}
