import { type IsoDate, parseDutchDate } from './dates';
import { confidentialities, type Memo, type MemoDocument, memoLimits } from './memo';
import { isLinked, type Party } from './party';
import type { Person, Place } from './person';
import type { ProposalKey, Submission } from './proposal';
import { Refusal } from './refusal';

/** A concept: seen by its author only, changed at will, gone after Weggooien or Uitzetten. Its id becomes the proposal's. */
export interface Draft extends ProposalKey {
  author: Person;
  place: Place;
  memo: Memo;
  documentsLink: string;
  deadline: IsoDate | '';
  /** Ids of the parties it is to be put to. */
  parties: readonly string[];
  document: MemoDocument;
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
] as const;
export type DraftField = (typeof draftFields)[number];
export type DraftForm = Readonly<Partial<Record<DraftField, string>>>;

/** The draft with what the author typed; a field that is not in the form keeps its value. Refuses what cannot be read or is too long. */
export function editDraft(draft: Draft, form: DraftForm): Draft | Refusal {
  const tooLong = draftFields.find((field) => (form[field] ?? '').length > limitOf(field));
  if (tooLong) return new Refusal('fieldTooLong', tooLong);
  const meetingDate = readDate(form.meetingDate, draft.memo.meetingDate);
  if (meetingDate === undefined) return new Refusal('badMeetingDate', form.meetingDate);
  const deadline = readDate(form.deadline, draft.deadline);
  if (deadline === undefined) return new Refusal('badDeadline', form.deadline);
  const documentsLink = form.documentsLink?.trim() ?? draft.documentsLink;
  if (documentsLink !== '' && !isWebLink(documentsLink)) return new Refusal('badDocumentsLink', documentsLink);
  return {
    ...draft,
    memo: editMemo(draft.memo, form, meetingDate),
    documentsLink,
    deadline,
    parties: form.parties === undefined ? draft.parties : form.parties.split(',').filter(Boolean),
  };
}

/** What would be put out, or the first thing that is missing for it. */
export function submissionOf(draft: Draft, known: readonly Party[]): Submission | Refusal {
  const { memo, documentsLink, deadline, document, author, place: authorPlace } = draft;
  const parties = known.filter(isLinked).filter((party) => draft.parties.includes(party.id));
  if (memo.subject === '') return new Refusal('noSubject');
  if (memo.request === '') return new Refusal('noRequest');
  if (parties.length === 0) return new Refusal('noParty');
  if (memo.confidentiality !== 'openbaar' && documentsLink === '') return new Refusal('noDocumentsLink');
  return { memo, documentsLink, deadline, document, parties, author, authorPlace };
}

/** Most characters of one input. */
export function limitOf(field: DraftField): number {
  if (field === 'request') return memoLimits.request;
  const isLong = field === 'documentsLink' || field === 'attachments' || field === 'parties';
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

function readDate(typed: string | undefined, old: IsoDate | ''): IsoDate | '' | undefined {
  if (typed === undefined) return old;
  return typed.trim() === '' ? '' : parseDutchDate(typed);
}

/** Only https: a link on a card must not run anything and must not leak in clear. */
function isWebLink(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}
