import type { IsoDate } from '../calendar/dates';
import { isLinked, type LinkedParty, type Party } from '../directory/party';
import type { Person, Place } from '../directory/person';
import { whyNeverMet } from '../directory/rule';
import { type Substitution, substitutionsAbout } from '../directory/substitution';
import type { ConsultationRow, Memo, MemoDocument } from '../note/memo';
import type { Reading } from '../note/reading';
import type { Order, ProposalKey, Submission, TakenOver } from '../proposal/proposal';
import { Refusal } from '../refusal';
import type { Claim } from './claim';
import { takenOverRow } from './taken-over';

/** A concept: seen by its author only, changed at will, gone after Weggooien or Uitzetten. Its id becomes the proposal's. */
export interface Draft extends ProposalKey, Claim {
  author: Person;
  place: Place;
  memo: Memo;
  documentsLink: string;
  deadline: IsoDate | '';
  /** Ids of the parties it is to be put to. */
  parties: readonly string[];
  /** Ids of the parties whose filled-in row of the note counts as it stands. */
  takenOver: readonly string[];
  order: Order;
  /** The known party that each row of the note's table is about, in the order of the table. */
  tableRows: readonly TableRow[];
  document: MemoDocument;
  /** How sure the reader is of what it read; of a field that the author changed nothing is said any more. */
  reading: Reading;
  /** Set when this is the new version of the proposal with this id. */
  newVersion?: NewVersion;
}

export interface NewVersion {
  /** The version that its author saw, to be followed by this one. */
  after: number;
  /** The next note that the author sends is this version; until then the draft holds the old one. */
  awaitsNote: boolean;
  /** The message that brought the note; absent until then, and when Teams does not say. */
  messageId?: string;
}

/** A row of the note's table, and the party that it names. */
export interface TableRow {
  party: string;
  row: ConsultationRow;
}

/** An organisation's parties and its substitutions. */
export interface Directory {
  parties: readonly Party[];
  substitutions: readonly Substitution[];
}

/** Returns the submission, or a refusal for the first thing that is missing. */
export function submissionOf(draft: Draft, directory: Directory): Submission | Refusal {
  const { memo, documentsLink, deadline, author, place: authorPlace, order } = draft;
  const [missing] = whatIsMissing(draft, directory);
  if (missing) return missing;
  const parties = chosenParties(draft, directory);
  const takenOver = takenOverRows(draft);
  const substitutions = substitutionsAbout(parties, directory.substitutions);
  const document = { ...draft.document, namesInNote: namesInNote(draft) };
  return { memo, documentsLink, deadline, order, document, parties, takenOver, substitutions, author, authorPlace };
}

/** Everything that stands in the way of Uitzetten. */
export function whatIsMissing(draft: Draft, directory: Directory): Refusal[] {
  const { memo, documentsLink } = draft;
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
    ...(parties.length > 0 && mustAnswer.length === 0 ? [new Refusal('nobodyToAsk')] : []),
    ...never.map(({ kind, detail }) => new Refusal(kind, detail)),
  ];
}

/** The rows of the note's table that the author takes over as they stand. */
export function takenOverRows({ memo, tableRows, takenOver, parties }: Draft): TakenOver[] {
  return tableRows
    .filter(({ party }) => takenOver.includes(party) && parties.includes(party))
    .flatMap(({ party, row }) => takenOverRow(party, row, memo.meetingDate) ?? []);
}

/** What the note's table calls each party. */
function namesInNote({ tableRows }: Draft): Record<string, string> {
  return Object.fromEntries(tableRows.map(({ party, row }) => [party, row.party]));
}

/** The parties that the note names, in its order, then the others. */
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
