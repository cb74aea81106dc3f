import type { IsoDate } from '../calendar/dates';
import { readDate } from '../calendar/read-date';
import { confidentialities, type Memo, memoLimits } from '../note/memo';
import type { MemoField, Reading } from '../note/reading';
import { channelFactsChoices, orders } from '../proposal/proposal';
import { Refusal } from '../refusal';
import type { Draft } from './draft';
import { newlyNamed, type RowField, withRowParties } from './row-parties';

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
  'channelFacts',
] as const;
export type DraftField = (typeof draftFields)[number];
export type DraftForm = Readonly<Partial<Record<DraftField | RowField, string>>>;

/**
 * Returns the draft with the fields of the form; a field that is not in the form keeps its value. Refuses a value that
 * cannot be read or is too long.
 */
export function editDraft(draft: Draft, form: DraftForm): Draft | Refusal {
  const tooLong = draftFields.find((field) => (form[field] ?? '').length > limitOf(field));
  if (tooLong) return new Refusal('fieldTooLong', tooLong);
  const meetingDate = typedDate(form.meetingDate, draft.memo.meetingDate);
  if (meetingDate === undefined) return new Refusal('badMeetingDate', form.meetingDate);
  const deadline = typedDate(form.deadline, draft.deadline);
  if (deadline === undefined) return new Refusal('badDeadline', form.deadline);
  const documentsLink = form.documentsLink?.trim() ?? draft.documentsLink;
  if (documentsLink !== '' && !isWebLink(documentsLink)) return new Refusal('badDocumentsLink', documentsLink);
  const tableRows = withRowParties(draft, form);
  if (tableRows instanceof Refusal) return tableRows;
  // The card of a new version has an input of its own for the parties to ask again.
  const named = draft.newVersion ? [] : newlyNamed(draft.tableRows, tableRows);
  const memo = editMemo(draft.memo, form, meetingDate);
  const channelFacts = channelFactsChoices.find((choice) => choice === form.channelFacts);
  return {
    ...draft,
    memo,
    reading: { ...draft.reading, fields: unchanged(draft.reading.fields, draft.memo, memo) },
    documentsLink,
    deadline,
    parties: [...new Set([...(chosen(form.parties) ?? draft.parties), ...named])],
    tableRows,
    takenOver: chosen(form.takenOver) ?? draft.takenOver,
    order: orders.find((order) => order === form.order) ?? draft.order,
    ...(channelFacts && { channelFacts }),
  };
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

/** Drops the doubt about a changed field, because its author has looked at it. */
function unchanged(fields: Reading['fields'], before: Memo, after: Memo): Reading['fields'] {
  const isSame = (field: string) =>
    JSON.stringify(before[field as MemoField]) === JSON.stringify(after[field as MemoField]);
  return Object.fromEntries(Object.entries(fields).filter(([field]) => isSame(field)));
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, memoLimits.lines);
}

/** Returns a day; empty when the form has none yet, undefined when no day is certain. */
/** Returns the typed day, empty when none was typed, or undefined when it cannot be read. Not sent: `old`. */
export function typedDate(typed: string | undefined, old: IsoDate | ''): IsoDate | '' | undefined {
  if (typed === undefined) return old;
  const reading = readDate(typed);
  if (reading.kind === 'found') return reading.date;
  return reading.kind === 'missing' && (reading.why === 'empty' || reading.why === 'notKnownYet') ? '' : undefined;
}

/** Splits a choice of several, which comes as one text with commas. */
function chosen(value: string | undefined): string[] | undefined {
  return value?.split(',').filter(Boolean);
}

/** Accepts https only: a link on a card must not run anything, nor leak in clear. */
function isWebLink(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}
