import type { Instant, IsoDate } from '../calendar/dates';
import type { LinkedParty } from '../directory/party';
import type { Person, Place } from '../directory/person';
import type { Substitution } from '../directory/substitution';
import type { Memo, MemoDocument } from '../note/memo';
import type { Position } from './position';
import type { Signal } from './signal';
import type { WrittenRound } from './written-round';

/** One person's last answer for one party. `revision`: the number of the event that recorded it. */
export interface Response {
  party: string;
  person: Person;
  /** The absent colleagues for whom it counts as well; nearly always none. */
  onBehalfOf: readonly Person[];
  position: Position;
  /** The remark or reason; empty when the position has no words. */
  remark: string;
  version: number;
  revision: number;
  at: Instant;
  /** True when this person was not agreed before. */
  isTurned?: boolean;
  /**
   * Set when the answer no longer counts: a new version asked the party again, the secretary lifted a Niet akkoord, or
   * the answer had ended the round and its person took it back.
   */
  voided?: Voiding;
}

export interface Voiding {
  reason: 'newVersion' | 'lifted' | 'takenBack';
  by: Person;
  /** The secretary's reason for lifting, or empty. */
  text: string;
}

/** The answer that was recorded last, by the number of its event, and its person's answer before it, if any. */
export interface LatestAnswer {
  revision: number;
  replaced?: Response;
}

export const proposalStatuses = ['submitted', 'agreed', 'withdrawn'] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];

/** Identifies a proposal: proposals of different tenants never meet. */
export interface ProposalKey {
  tenantId: string;
  id: string;
}

/** A row of the note's own table that counts as it stands, "volgens de oplegnotitie". */
export interface TakenOver {
  party: string;
  /** Empty when no date in the note can be read. */
  date: IsoDate | '';
  /** True when the note gives no year: the date is then the latest such day not after the meeting. */
  isYearDerived: boolean;
  advice: string;
}

export const orders = ['together', 'oneByOne'] as const;
/** All parties at once, or one after another in the order of the note's table. */
export type Order = (typeof orders)[number];

/** One version of the note. */
export interface MemoVersion {
  memo: Memo;
  /** Link to the documents (SharePoint), or empty. */
  documentsLink: string;
  document: MemoDocument;
}

/** Whether the channels of a note that may not be named there see its case number, meeting and agenda item. */
export const channelFactsChoices = ['shown', 'hidden'] as const;
export type ChannelFacts = (typeof channelFactsChoices)[number];

/** The concept as it was when its author pressed Uitzetten. */
export interface Submission extends MemoVersion {
  /** Last day to answer, or empty. */
  deadline: IsoDate | '';
  order: Order;
  /**
   * The parties in the order of asking, with places and rules as they are for this round. Later changes in the
   * directory do not touch it.
   */
  parties: readonly LinkedParty[];
  takenOver: readonly TakenOver[];
  substitutions: readonly Substitution[];
  author: Person;
  authorPlace: Place;
  /** Counts the tenant's proposals from 1, with gaps and never twice. Absent in proposals of earlier releases. */
  number?: number;
  /** Absent in proposals of earlier releases, whose authors were not asked: then nothing is shown. */
  channelFacts?: ChannelFacts;
  /** Set when named people are asked in writing, after the parties agreed. */
  written?: WrittenRound;
}

/** A memo on its way past the parties: the fold of its events, see evolve. */
export interface Proposal extends ProposalKey, Submission {
  /** In the order of asking. `addedAt`: when the party joined the round, if that was after Uitzetten. */
  parties: readonly (LinkedParty & { addedAt?: Instant })[];
  /** The number of its last event. */
  revision: number;
  version: number;
  status: ProposalStatus;
  /** The last response of each person for each party, and the voided responses, oldest first. */
  responses: readonly Response[];
  /** Ids of the parties that were asked: all, or with one after another the parties whose turn has come. */
  asked: readonly string[];
  /** Ids of the parties that this version asks again; none with the first version. */
  askedAgain: readonly string[];
  signals: readonly Signal[];
  /** The number of the event that last corrected a fact of the note; absent when none did. */
  factsRevision?: number;
  /** Of an agreed proposal: the answer that ended the round. Absent when something else did. */
  latestAnswer?: LatestAnswer;
  withdrawnBecause: string;
  submittedAt: Instant;
  /** The moment at which this version was put out. */
  versionAt: Instant;
  closedAt: Instant | '';
}

/** True when only a new version can still change anything. */
export function isClosed({ status }: Pick<Proposal, 'status'>): boolean {
  return status !== 'submitted';
}

/** Returns the responses that count for this party, oldest first. */
export function responsesOf(proposal: Proposal, partyId: string): readonly Response[] {
  return proposal.responses.filter((response) => response.party === partyId && !response.voided);
}
