import type { Instant, IsoDate } from '../calendar/dates';
import { type Memo, whyNotFilled } from '../note/memo';
import type { NotFilled } from '../note/not-filled';
import { endingAnswer, takeBackUntil } from './decide-take-back';
import { evaluate } from './evaluate';
import type { Position } from './position';
import { isClosed, type Order, type Proposal, type ProposalStatus, type Voiding } from './proposal';
import { type Reference, referenceOf } from './reference';
import type { PartyVerdict, Reason, Verdict } from './verdict';
import type { WrittenRule } from './written-round';

/**
 * A reader of a proposal: a party's channel, the author, or the secretary. `alsoOf`: the other parties of a person who
 * reads in private.
 */
export type Reader =
  | { kind: 'party'; party: string; alsoOf?: readonly string[] }
  | { kind: 'author' }
  | { kind: 'secretary' };

/** One person's answer, for readers who may know names and remarks. */
export interface AnswerView {
  personId: string;
  /** As Teams gave it. */
  name: string;
  onBehalfOf: readonly string[];
  position: Position;
  remark: string;
  at: Instant;
  version: number;
  revision: number;
  /** True when this person was not agreed before. */
  isTurned?: boolean;
  /** Why the answer no longer counts; it is then shown struck through. */
  voided?: Voiding;
  /** What the author replied to it, the oldest first. */
  replies: readonly ReplyView[];
}

export interface ReplyView {
  name: string;
  text: string;
  at: Instant;
  revision: number;
}

/** One row of the table Afgestemd met, with the answers behind it as far as this reader may see them. */
export interface PartyView extends PartyVerdict {
  answers: readonly AnswerView[];
  /** The version on which the position was given, when that is an older one. */
  onVersion?: number;
  /**
   * The party's position before it was asked again, or before its Niet akkoord was lifted; absent once it answers anew.
   */
  lapsed?: { position: Position; reason: Voiding['reason'] };
}

/** The part of a proposal that one reader may see. Cards and chat show this and nothing else. */
export interface ProposalView {
  reader: Reader;
  proposalId: string;
  version: number;
  revision: number;
  status: ProposalStatus;
  /** Absent when the note's content may not be shown here: the reader then only gets the link. */
  memo?: Memo;
  /** Names the proposal where the note may not be. */
  reference: Reference;
  order: Order;
  /** Set for a written round. */
  written?: WrittenRule;
  /** Why it was withdrawn, or empty. */
  withdrawnBecause: string;
  /** The author, as Teams knows them. */
  authorName: string;
  documentsLink: string;
  /** Why the author will not get their own document back; absent when they will. */
  notFilled?: NotFilled;
  deadline: IsoDate | '';
  submittedAt: Instant;
  closedAt: Instant | '';
  rows: readonly PartyView[];
  verdict: Verdict;
  /** The answer of this reader's party that ended the round: whose it is, and until when it may be taken back. */
  takeBack?: { name: string; until: Instant };
  /** True while this reader's party may answer: it was asked, it has a say, and nothing has ended. */
  isOpen: boolean;
}

/**
 * Returns the part of a proposal that this reader may see. A note that is not clearly Openbaar never shows its content
 * in a channel. Of other parties a channel sees position and date; names and remarks are for the party itself, the
 * author and the secretary.
 */
export function viewFor(proposal: Proposal, reader: Reader): ProposalView {
  const notFilled = reader.kind === 'author' ? whyNotFilled(proposal.document) : undefined;
  const isWithheld = reader.kind === 'party' && proposal.memo.confidentiality !== 'openbaar';
  const verdict = evaluate(proposal);
  const rows = verdict.parties.map((row) => ({
    ...row,
    ...pastOf(proposal, row),
    ...(mayKnowNames(reader, row.party)
      ? { answers: answersOf(proposal, row.party) }
      : { reason: withoutNames(row), answers: [] }),
  }));
  return {
    reader,
    proposalId: proposal.id,
    version: proposal.version,
    revision: proposal.revision,
    status: proposal.status,
    ...(isWithheld ? {} : { memo: proposal.memo }),
    reference: referenceOf({ ...proposal, ...proposal.memo }),
    order: proposal.order,
    ...(proposal.written && { written: proposal.written.rule }),
    withdrawnBecause: proposal.withdrawnBecause,
    authorName: proposal.author.name,
    documentsLink: proposal.documentsLink,
    ...(notFilled && { notFilled }),
    deadline: proposal.deadline,
    submittedAt: proposal.submittedAt,
    closedAt: proposal.closedAt,
    rows,
    verdict: { ...verdict, parties: rows },
    ...takeBackOf(proposal, reader),
    isOpen: mayAnswer(proposal, reader),
  };
}

/** True when the reader may know who answered for this party, and their remarks. */
export function mayKnowNames(reader: Reader, party: string): boolean {
  return reader.kind !== 'party' || isOfParty(reader, party);
}

/** True when the reader is this party's channel, or a person of the party. */
export function isOfParty(reader: Reader, party: string): boolean {
  return reader.kind === 'party' && (reader.party === party || (reader.alsoOf ?? []).includes(party));
}

function takeBackOf(proposal: Proposal, reader: Reader): Pick<ProposalView, 'takeBack'> {
  const ending = endingAnswer(proposal);
  if (!ending || !isOfParty(reader, ending.party)) return {};
  return { takeBack: { name: ending.person.name, until: takeBackUntil(proposal) } };
}

function mayAnswer(proposal: Proposal, reader: Reader): boolean {
  if (isClosed(proposal) || reader.kind !== 'party') return !isClosed(proposal);
  return proposal.parties.some(
    ({ id, rule }) => isOfParty(reader, id) && rule.kind !== 'informed' && proposal.asked.includes(id),
  );
}

/**
 * Leaves out names and texts: a seat may be called after its people, and a party's row of the note may hold a remark.
 */
function withoutNames({ reason }: PartyVerdict): Reason {
  switch (reason.kind) {
    case 'agreedBy':
    case 'disagreedBy':
      return { ...reason, persons: [] };
    case 'seatsToGo':
      return { ...reason, waiting: [] };
    case 'takenOver':
      return { ...reason, advice: '' };
    default:
      return reason;
  }
}

/** Returns the positions of earlier versions, without names. */
function pastOf({ responses, version }: Proposal, { party, position }: PartyVerdict) {
  const theirs = responses.filter((response) => response.party === party);
  const standing = theirs.filter(({ voided }) => !voided);
  if (position) {
    const onVersion = Math.min(version, ...standing.map((response) => response.version));
    return onVersion < version ? { onVersion } : {};
  }
  const last = standing.length > 0 ? undefined : theirs.at(-1);
  return last?.voided ? { lapsed: { position: last.position, reason: last.voided.reason } } : {};
}

function answersOf(proposal: Proposal, partyId: string): AnswerView[] {
  return proposal.responses
    .filter((response) => response.party === partyId)
    .map(({ party: _, person, onBehalfOf, ...answer }) => ({
      ...answer,
      personId: person.id,
      name: person.name,
      onBehalfOf: onBehalfOf.map((absent) => absent.name),
      replies: repliesTo(proposal, answer.revision),
    }));
}

function repliesTo({ signals }: Proposal, answer: number): ReplyView[] {
  return signals
    .filter((signal) => signal.kind === 'reply')
    .filter(({ answers }) => answers === answer)
    .map(({ by, text, at, revision }) => ({ name: by.name, text, at, revision }));
}
