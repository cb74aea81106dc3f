import { limitOf } from '../../../core/concept/edit-draft';
import { type Confidentiality, type Memo, memoLimits } from '../../../core/note/memo';
import type { FieldReading, ReadingReason } from '../../../core/note/reading';
import type { Fact } from '../cut/cut-note';
import type { FactField } from '../labels/label-names';
import { isListField, type Label } from '../labels/labels';
import { splitMeeting, splitRoles } from '../labels/split-facts';
import { readStatus } from './read-status';
import { type ReadValue, readAttachments, readAuthor, readHolders, readLine, readMeetingDate } from './read-values';

export interface ReadFacts {
  memo: Omit<Memo, 'request' | 'consultation'>;
  reading: Record<FactField, FieldReading>;
}

/** Reads the fields at the top of a note from its labels. The clearest label of each field counts. */
export function readFacts(facts: readonly Fact[]): ReadFacts {
  const all = facts
    .filter((fact) => !isMailSubject(fact))
    .flatMap(splitMeeting)
    .flatMap(splitRoles);
  const reading = {} as Record<FactField, FieldReading>;
  const read = (field: Exclude<FactField, 'confidentiality'>) => {
    const found = choose(
      field,
      all.filter(({ label }) => label.field === field),
    );
    reading[field] = found.reading;
    return found.items;
  };
  const line = (field: Exclude<FactField, 'confidentiality'>) => read(field)[0] ?? '';
  const status = readConfidentiality(all.filter(({ label }) => label.field === 'confidentiality'));
  reading.confidentiality = status.reading;
  return {
    memo: {
      caseNumber: line('caseNumber'),
      body: line('body'),
      agendaItem: line('agendaItem'),
      meetingDate: line('meetingDate'),
      subject: line('subject'),
      treatment: line('treatment'),
      officialHolders: read('officialHolders'),
      boardHolders: read('boardHolders'),
      author: line('author'),
      confidentiality: status.confidentiality,
      attachments: read('attachments'),
    },
    reading,
  };
}

interface Candidate extends ReadValue {
  label: Label;
}

function choose(
  field: Exclude<FactField, 'confidentiality'>,
  facts: readonly Fact[],
): { items: string[]; reading: FieldReading } {
  const candidates = facts.map(
    ({ label, value }): Candidate => ({ label, ...within(field, readers[field](value, label)) }),
  );
  const filled = candidates
    .filter(({ items }) => items.length > 0)
    .toSorted((one, other) => one.label.rank - other.label.rank);
  const [best] = filled;
  if (!best) {
    const [why] = candidates.flatMap((candidate) => candidate.why ?? []);
    return { items: [], reading: { sure: 'missing', where: candidates[0]?.label.name ?? '', ...(why && { why }) } };
  }
  const isContradicted = filled.some(
    ({ label, items }) => label.rank === best.label.rank && items.join('\n') !== best.items.join('\n'),
  );
  const why = isContradicted ? 'severalAnswers' : (best.why ?? whyUnclear(best));
  return {
    items: best.items,
    reading: { sure: why ? 'unsure' : 'found', where: best.label.name, ...(why && { why }) },
  };
}

const readers: Record<Exclude<FactField, 'confidentiality'>, (value: Fact['value'], label: Label) => ReadValue> = {
  caseNumber: readLine,
  body: readBody,
  agendaItem: readLine,
  meetingDate: readMeetingDate,
  subject: readLine,
  treatment: readLine,
  officialHolders: readHolders,
  boardHolders: readHolders,
  author: readAuthor,
  attachments: readAttachments,
};

/** `Aan:` may also stand above an address. */
function readBody(value: Fact['value'], { kind }: Label): ReadValue {
  const read = readLine(value);
  return kind === 'plain' || read.items.some((item) => isBody.test(item)) ? read : { items: [] };
}

const isBody =
  /bestuur|college|raad(?!s?adviseur)|staten|commissie|directie|beraad|overleg|kamer|vergadering|heemraden|\b(ab|db|d&h|b&w|gs|ps|mt|cie)\b/i;

function whyUnclear({ label }: Candidate): ReadingReason | undefined {
  return label.field === 'boardHolders' && label.rank === roleNotSaid ? 'roleNotSaid' : undefined;
}

/** Rank of the label that says portfolio holder and no more. */
const roleNotSaid = 100;

/** A value over its limit counts as not found: half of it would be worse than none. */
function within(field: FactField, read: ReadValue): ReadValue {
  const { items } = read;
  const isTooLong = items.join('\n').length > limitOf(field) || (isListField(field) && items.length > memoLimits.lines);
  return isTooLong ? { items: [], why: 'tooLong' } : read;
}

/** Every label about publicity must say the same. */
function readConfidentiality(facts: readonly Fact[]): { confidentiality: Confidentiality; reading: FieldReading } {
  const answers = facts.flatMap(({ label, value }) => {
    const status = readStatus(label, value);
    return status ? [{ ...status, where: label.name }] : [];
  });
  const [first] = answers;
  const where = first?.where ?? facts[0]?.label.name ?? '';
  const isOne = answers.every(({ confidentiality }) => confidentiality === first?.confidentiality);
  const confidentiality = isOne && first ? first.confidentiality : 'onbekend';
  const why = isOne ? first?.why : 'severalAnswers';
  const sure = confidentiality === 'onbekend' ? 'missing' : 'found';
  return { confidentiality, reading: { sure, where, ...(why && { why }) } };
}

/** The mail's own subject stands above a forwarded note. */
function isMailSubject({ label, value }: Fact): boolean {
  return label.field === 'subject' && /^(fw|fwd|re|antw|doorst)\s*:/i.test(value.lines[0] ?? '');
}
