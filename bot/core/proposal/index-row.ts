import type { Instant } from '../calendar/dates';
import type { Person } from '../directory/person';
import type { Confidentiality } from '../note/memo';
import type { Proposal, ProposalKey, ProposalStatus, Submission } from './proposal';

/** The facts that a list shows of a proposal, so that the list need not read it. */
export interface IndexRow extends ProposalKey {
  /** The revision it shows; 0: announced, the proposal may not exist yet. */
  revision: number;
  subject: string;
  caseNumber: string;
  agendaItem: string;
  meetingDate: string;
  /** A subject that is not clearly Openbaar is not for a channel. */
  confidentiality: Confidentiality;
  /** The person who put it out. */
  author: Person;
  /** The author whom the note itself names; absent in rows of earlier releases, until the proposal is next shown. */
  noteAuthor?: string;
  /** Ids of the parties, for who may see it. */
  parties: readonly string[];
  status: ProposalStatus;
  deadline: string;
  announcedAt: Instant;
}

/** The row that is written before the proposal exists, so that nothing can be forgotten. */
export function announcement(key: ProposalKey, submission: Submission, now: Instant): IndexRow {
  const { memo, author, parties, deadline } = submission;
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
    parties: parties.map((party) => party.id),
    status: 'submitted',
    deadline,
    announcedAt: now,
  };
}

export function indexRowOf(proposal: Proposal): IndexRow {
  const { revision, status, submittedAt } = proposal;
  return { ...announcement(proposal, proposal, submittedAt), revision, status };
}
