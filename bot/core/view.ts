import type { Instant, IsoDate } from './dates';
import { evaluate } from './evaluate';
import type { Memo } from './memo';
import { isClosed, type Position, type Proposal, type ProposalStatus, responsesOf } from './proposal';
import type { PartyVerdict, Verdict } from './verdict';

/** Who looks: a party's channel, the author, or the secretary. */
export type Reader = { kind: 'party'; party: string } | { kind: 'author' } | { kind: 'secretary' };

/** One person's answer, for readers who may know names and remarks. */
export interface AnswerView {
  name: string;
  position: Position;
  remark: string;
  at: Instant;
}

/** One row of the table Afgestemd met, with the answers behind it as far as this reader may see them. */
export interface PartyView extends PartyVerdict {
  answers: readonly AnswerView[];
}

/** What one reader may see of a proposal. Cards and chat show this and nothing else. */
export interface ProposalView {
  reader: Reader;
  proposalId: string;
  version: number;
  revision: number;
  status: ProposalStatus;
  /** Absent: the note's content may not be shown here; what there is, is behind the link. */
  memo?: Memo;
  /** To whom the proposal belongs, as Teams knows them. */
  authorName: string;
  documentsLink: string;
  deadline: IsoDate | '';
  submittedAt: Instant;
  closedAt: Instant | '';
  rows: readonly PartyView[];
  verdict: Verdict;
  /** Whether an answer may still be given. */
  isOpen: boolean;
}

/**
 * A note that is not clearly Openbaar never shows its content in a channel. Of other parties a channel sees
 * position and date; names and remarks are for the party itself, the author and the secretary.
 */
export function viewFor(proposal: Proposal, reader: Reader): ProposalView {
  const isWithheld = reader.kind === 'party' && proposal.memo.confidentiality !== 'openbaar';
  const verdict = evaluate(proposal);
  const rows = verdict.parties.map((row) =>
    reader.kind === 'party' && reader.party !== row.party
      ? { ...row, reason: withoutPersons(row), answers: [] }
      : { ...row, answers: answersOf(proposal, row.party) },
  );
  return {
    reader,
    proposalId: proposal.id,
    version: proposal.version,
    revision: proposal.revision,
    status: proposal.status,
    ...(isWithheld ? {} : { memo: proposal.memo }),
    authorName: proposal.author.name,
    documentsLink: proposal.documentsLink,
    deadline: proposal.deadline,
    submittedAt: proposal.submittedAt,
    closedAt: proposal.closedAt,
    rows,
    verdict: { ...verdict, parties: rows },
    isOpen: !isClosed(proposal),
  };
}

function withoutPersons({ reason }: PartyVerdict) {
  return 'persons' in reason ? { ...reason, persons: [] } : reason;
}

function answersOf(proposal: Proposal, partyId: string): AnswerView[] {
  return responsesOf(proposal, partyId).map(({ person, position, remark, at }) => ({
    name: person.name,
    position,
    remark,
    at,
  }));
}
