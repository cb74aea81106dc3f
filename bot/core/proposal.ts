import type { Instant, IsoDate } from './dates';
import type { Memo, MemoDocument } from './memo';
import type { LinkedParty } from './party';
import type { Person, Place } from './person';

export const positions = ['agree', 'agreeWithRemark', 'disagree'] as const;
export type Position = (typeof positions)[number];

/** What one person last said for one party. `revision` is the number of the event that recorded it. */
export interface Response {
  party: string;
  person: Person;
  position: Position;
  /** The remark or the reason; empty only with `agree`. */
  remark: string;
  version: number;
  revision: number;
  at: Instant;
}

export const proposalStatuses = ['submitted', 'agreed', 'withdrawn'] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];

/** Which proposal: proposals of different tenants never meet. */
export interface ProposalKey {
  tenantId: string;
  id: string;
}

/** What the author puts out: the concept as it was when Uitzetten was pressed. */
export interface Submission {
  memo: Memo;
  /** Where the documents are (SharePoint), or empty. */
  documentsLink: string;
  /** Last day to answer, or empty. */
  deadline: IsoDate | '';
  document: MemoDocument;
  /** The parties with their places and rules as they are for this round; later changes in the directory do not touch it. */
  parties: readonly LinkedParty[];
  author: Person;
  authorPlace: Place;
}

/** A memo on its way past the parties: the fold of its events, see evolve. */
export interface Proposal extends ProposalKey, Submission {
  /** The number of its last event. */
  revision: number;
  version: number;
  status: ProposalStatus;
  /** The last response of each person for each party, oldest first. */
  responses: readonly Response[];
  submittedAt: Instant;
  closedAt: Instant | '';
}

/** Whether nothing can change any more. */
export function isClosed(proposal: Proposal): boolean {
  return proposal.status !== 'submitted';
}

export function responsesOf(proposal: Proposal, partyId: string): readonly Response[] {
  return proposal.responses.filter((response) => response.party === partyId);
}
