import type { Instant } from '../calendar/dates';
import type { Person } from '../directory/person';
import type { Confidentiality } from '../note/memo';
import type { ChannelFacts, Proposal, ProposalKey, ProposalStatus, Submission } from './proposal';

/** The facts that a list shows of a proposal, so that no list need read the proposal. */
export interface IndexRow extends ProposalKey {
  /** The revision that the row shows; 0: announced, and the proposal may not exist yet. */
  revision: number;
  subject: string;
  caseNumber: string;
  agendaItem: string;
  meetingDate: string;
  /** Decides whether a channel may see the subject: only when it is clearly Openbaar. */
  confidentiality: Confidentiality;
  /** The person who put it out. */
  author: Person;
  /** The author whom the note itself names; absent in rows of earlier releases, until the proposal is next shown. */
  noteAuthor?: string;
  /** The holders (portefeuillehouders) whom the note names; absent in rows of earlier releases. */
  holders?: readonly string[];
  /** Ids of the parties, which decide who may see it. */
  parties: readonly string[];
  status: ProposalStatus;
  deadline: string;
  announcedAt: Instant;
  /** Both are absent in rows of earlier releases, see Submission. */
  number?: number;
  channelFacts?: ChannelFacts;
  /** Set for a written round: the id of the consultation before it. */
  writtenAfter?: string;
}

/**
 * Returns the row that is written before the proposal exists, so that the sweep finds a proposal whose process died.
 */
export function announcement(key: ProposalKey, submission: Submission, now: Instant): IndexRow {
  const { memo, author, parties, deadline, number, channelFacts } = submission;
  const { subject, caseNumber, agendaItem, meetingDate, confidentiality } = memo;
  return {
    tenantId: key.tenantId,
    id: key.id,
    revision: 0,
    subject,
    caseNumber,
    agendaItem,
    meetingDate,
    confidentiality,
    author,
    noteAuthor: memo.author,
    holders: [...memo.boardHolders, ...memo.officialHolders],
    parties: parties.map((party) => party.id),
    status: 'submitted',
    deadline,
    announcedAt: now,
    ...(number !== undefined && { number }),
    ...(channelFacts && { channelFacts }),
    ...(submission.written && { writtenAfter: submission.written.after.id }),
  };
}

export function indexRowOf(proposal: Proposal): IndexRow {
  const { revision, status, submittedAt } = proposal;
  return { ...announcement(proposal, proposal, submittedAt), revision, status };
}
