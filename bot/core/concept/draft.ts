import type { IsoDate } from '../calendar/dates';
import { isLinked, type LinkedParty, type Party } from '../directory/party';
import type { Person, Place } from '../directory/person';
import { whyNeverMet } from '../directory/rule';
import { type Substitution, substitutionsAbout } from '../directory/substitution';
import type { Memo, MemoDocument } from '../note/memo';
import type { Reading } from '../note/reading';
import type { ChannelFacts, Order, ProposalKey, Submission, TakenOver } from '../proposal/proposal';
import { Refusal } from '../refusal';
import type { Claim } from './claim';
import { namesInNote, type TableRow } from './row-parties';
import { takenOverRow } from './taken-over';

/**
 * A concept, seen by its author only. It may change at will and is gone after Weggooien or Uitzetten. Its id becomes
 * the proposal's.
 */
export interface Draft extends ProposalKey, Claim {
  author: Person;
  place: Place;
  memo: Memo;
  documentsLink: string;
  deadline: IsoDate | '';
  /** Ids of the parties that it will be put to. */
  parties: readonly string[];
  /** Ids of the parties whose filled-in row of the note counts as it stands. */
  takenOver: readonly string[];
  order: Order;
  /** Absent until the author chose: then they are shown. */
  channelFacts?: ChannelFacts;
  /** The number of the proposal that it becomes; absent until the first Uitzetten. */
  number?: number;
  /** The known party of each row of the note's table, in the order of the table. */
  tableRows: readonly TableRow[];
  document: MemoDocument;
  /** How sure the reader is of each field. A field that the author changed is no longer in it. */
  reading: Reading;
  /** Set when this draft is the new version of the proposal with this id. */
  newVersion?: NewVersion;
}

export interface NewVersion {
  /** The version that its author saw, and that this one follows. */
  after: number;
  /** True while the draft still holds the old version: the next note that the author sends takes its place. */
  awaitsNote: boolean;
  /** Id of the message that brought the note; absent until then, and when Teams does not say. */
  messageId?: string;
}

/** An organisation's parties and its substitutions. */
export interface Directory {
  parties: readonly Party[];
  substitutions: readonly Substitution[];
}

/** Returns the submission, or a refusal for the first thing that is missing. */
export function submissionOf(draft: Draft, directory: Directory, today: IsoDate): Submission | Refusal {
  const { memo, documentsLink, deadline, author, place: authorPlace, order, number, channelFacts = 'shown' } = draft;
  const [missing] = whatIsMissing(draft, directory, today);
  if (missing) return missing;
  const parties = chosenParties(draft, directory);
  const takenOver = takenOverRows(draft);
  const substitutions = substitutionsAbout(parties, directory.substitutions);
  const document = { ...draft.document, namesInNote: namesInNote(draft.tableRows, parties) };
  const asked = { parties, takenOver, substitutions, order, deadline };
  const numbered = number === undefined ? {} : { number };
  return { memo, documentsLink, document, ...asked, author, authorPlace, ...numbered, channelFacts };
}

/** Returns a refusal for everything that stands in the way of Uitzetten. */
export function whatIsMissing(draft: Draft, directory: Directory, today: IsoDate): Refusal[] {
  const { memo, documentsLink, deadline } = draft;
  const parties = chosenParties(draft, directory);
  const taken = takenOverRows(draft);
  const mustAnswer = parties.filter(
    ({ id, rule }) => rule.kind !== 'informed' && !taken.some((row) => row.party === id),
  );
  const never = mustAnswer.flatMap(({ rule, seats }) => whyNeverMet(rule, seats) ?? []);
  return [
    ...(memo.subject === '' ? [new Refusal('noSubject')] : []),
    ...(memo.request === '' ? [new Refusal('noRequest')] : []),
    ...(parties.length === 0 ? [new Refusal('noParty')] : []),
    ...(memo.confidentiality !== 'openbaar' && documentsLink === '' ? [new Refusal('noDocumentsLink')] : []),
    ...(deadline !== '' && deadline < today ? [new Refusal('deadlineInThePast')] : []),
    ...(parties.length > 0 && mustAnswer.length === 0 ? [new Refusal('nobodyToAsk')] : []),
    ...never.map(({ kind, detail }) => new Refusal(kind, detail)),
  ];
}

/** Returns the rows of the note's table that the author takes over as they stand. */
export function takenOverRows({ memo, tableRows, takenOver, parties }: Draft): TakenOver[] {
  return tableRows
    .filter(({ party }) => takenOver.includes(party) && parties.includes(party))
    .flatMap(({ party, row }) => takenOverRow(party, row, memo.meetingDate) ?? []);
}

/** Returns the parties that the note names, in its order, then the others. */
export function partiesInOrder<P extends Party>({ tableRows }: Draft, parties: readonly P[]): P[] {
  const rank = (party: P) => {
    const index = tableRows.findIndex((row) => row.party === party.id);
    return index < 0 ? tableRows.length : index;
  };
  return parties.toSorted((one, other) => rank(one) - rank(other));
}

function chosenParties(draft: Draft, directory: Directory): LinkedParty[] {
  return partiesInOrder(
    draft,
    directory.parties.filter(isLinked).filter(({ id }) => draft.parties.includes(id)),
  );
}
