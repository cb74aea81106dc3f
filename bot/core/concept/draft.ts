import type { IsoDate } from '../calendar/dates';
import { readDate } from '../calendar/read-date';
import { isLinked, type LinkedParty, type Party } from '../directory/party';
import type { Person, Place } from '../directory/person';
import { whyNeverMet } from '../directory/rule';
import type { Substitution } from '../directory/substitution';
import { type ConsultationRow, confidentialities, type Memo, type MemoDocument, memoLimits } from '../note/memo';
import { type Order, orders, type ProposalKey, type Submission, type TakenOver } from '../proposal/proposal';
import { Refusal } from '../refusal';
import { takenOverRow } from './taken-over';

/** A concept: seen by its author only, changed at will, gone after Weggooien or Uitzetten. Its id becomes the proposal's. */
export interface Draft extends ProposalKey {
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
  /** Set when this is the new version of the proposal with this id. */
  newVersion?: NewVersion;
}

export interface NewVersion {
  /** The version that its author saw, to be followed by this one. */
  after: number;
  /** The next note that the author sends is this version; until then the draft holds the old one. */
  awaitsNote: boolean;
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

/** The concept card's inputs: the form's field names are the input ids. Lists have one item on each line. */
export const draftFields = [
  'subject',
  'body',
  'agendaItem',
  'meetingDate',
  'treatment',
  'officialHolders',
  'boardHolders',
  'author',
  'confidentiality',
  'caseNumber',
  'attachments',
  'request',
  'documentsLink',
  'deadline',
  'parties',
  'takenOver',
  'order',
] as const;
export type DraftField = (typeof draftFields)[number];
export type DraftForm = Readonly<Partial<Record<DraftField, string>>>;

/** The draft with what the author typed; a field that is not in the form keeps its value. Refuses what cannot be read or is too long. */
export function editDraft(draft: Draft, form: DraftForm): Draft | Refusal {
  const tooLong = draftFields.find((field) => (form[field] ?? '').length > limitOf(field));
  if (tooLong) return new Refusal('fieldTooLong', tooLong);
  const meetingDate = typedDate(form.meetingDate, draft.memo.meetingDate);
  if (meetingDate === undefined) return new Refusal('badMeetingDate', form.meetingDate);
  const deadline = typedDate(form.deadline, draft.deadline);
  if (deadline === undefined) return new Refusal('badDeadline', form.deadline);
  const documentsLink = form.documentsLink?.trim() ?? draft.documentsLink;
  if (documentsLink !== '' && !isWebLink(documentsLink)) return new Refusal('badDocumentsLink', documentsLink);
  return {
    ...draft,
    memo: editMemo(draft.memo, form, meetingDate),
    documentsLink,
    deadline,
    parties: chosen(form.parties) ?? draft.parties,
    takenOver: chosen(form.takenOver) ?? draft.takenOver,
    order: orders.find((order) => order === form.order) ?? draft.order,
  };
}

/** Returns the submission, or a refusal for the first thing that is missing. */
export function submissionOf(draft: Draft, directory: Directory): Submission | Refusal {
  const { memo, documentsLink, deadline, author, place: authorPlace, order } = draft;
  const [missing] = whatIsMissing(draft, directory);
  if (missing) return missing;
  const parties = chosenParties(draft, directory);
  const takenOver = takenOverRows(draft);
  const { substitutions } = directory;
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

/** Most characters of one input. */
export function limitOf(field: DraftField): number {
  if (field === 'request') return memoLimits.request;
  const isLong = field === 'documentsLink' || field === 'attachments' || field === 'parties' || field === 'takenOver';
  return isLong ? memoLimits.link : memoLimits.line;
}

function editMemo(memo: Memo, form: DraftForm, meetingDate: IsoDate | ''): Memo {
  const line = (field: DraftField & keyof Memo, old: string) => form[field]?.trim() ?? old;
  const lines = (field: DraftField & keyof Memo, old: readonly string[]) =>
    form[field] === undefined ? old : linesOf(form[field]);
  return {
    ...memo,
    subject: line('subject', memo.subject),
    body: line('body', memo.body),
    agendaItem: line('agendaItem', memo.agendaItem),
    meetingDate,
    treatment: line('treatment', memo.treatment),
    officialHolders: lines('officialHolders', memo.officialHolders),
    boardHolders: lines('boardHolders', memo.boardHolders),
    author: line('author', memo.author),
    confidentiality: confidentialities.find((kind) => kind === form.confidentiality) ?? memo.confidentiality,
    caseNumber: line('caseNumber', memo.caseNumber),
    attachments: lines('attachments', memo.attachments),
    request: line('request', memo.request),
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, memoLimits.lines);
}

/** Empty when the form says that there is no day yet; undefined: no day is read for certain. */
function typedDate(typed: string | undefined, old: IsoDate | ''): IsoDate | '' | undefined {
  if (typed === undefined) return old;
  const reading = readDate(typed);
  if (reading.kind === 'found') return reading.date;
  return reading.kind === 'missing' && (reading.why === 'empty' || reading.why === 'notKnownYet') ? '' : undefined;
}

/** A choice of several comes as one text with commas. */
function chosen(value: string | undefined): string[] | undefined {
  return value?.split(',').filter(Boolean);
}

/** Only https: a link on a card must not run anything and must not leak in clear. */
function isWebLink(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}
