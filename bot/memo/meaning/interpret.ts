import { findDate } from '../../core/calendar/find-date';
import { limitOf } from '../../core/concept/draft';
import { type Memo, type MemoSection, memoLimits, parseConfidentiality } from '../../core/note/memo';
import type { Reading } from '../../core/note/reading';
import { type Block, lineOf, linesOf } from '../blocks';
import { blocksOf } from '../page/adapt-blocks';
import type { Page } from '../page/page';
import { readConsultation } from './consultation';
import { type FactField, isListField } from './landmarks';
import { cutIntoParts, type Part } from './parts';

export interface Interpretation {
  memo: Memo;
  sections: MemoSection[];
  reading: Reading;
  /** How many different labels of an oplegnotitie were recognised; headings of running text do not count. */
  labels: number;
}

/** Reads a note, from whatever form its page came. What is not there, or not clear, is left empty. */
export function interpret(page: Page): Interpretation {
  const parts = cutIntoParts(blocksOf(page));
  const request = partsOf(parts, 'request').flatMap((part) => part.blocks.flatMap(linesOf));
  const consultation = partsOf(parts, 'consultation').flatMap((part) => part.blocks);
  const memo = {
    ...readFacts(parts),
    request: within('request', request).join('\n'),
    consultation: readConsultation(consultation),
  };
  return {
    memo,
    reading: { fields: foundOrMissing(memo), remarks: [] },
    sections: parts.flatMap(readSection),
    labels: new Set(parts.map(labelOf).filter(Boolean)).size,
  };
}

function foundOrMissing(memo: Memo): Reading['fields'] {
  const fields = Object.entries(memo).map(([field, value]) => {
    const isMissing = value.length === 0 || value === 'onbekend';
    return [field, { sure: isMissing ? 'missing' : 'found', where: '' }];
  });
  return Object.fromEntries(fields);
}

function readFacts(parts: readonly Part[]): Omit<Memo, 'request' | 'consultation'> {
  const line = (field: FactField) => within(field, [valueBehind(parts, field).map(lineOf).join(' ')])[0] ?? '';
  const list = (field: FactField, read: (blocks: readonly Block[]) => string[]) =>
    within(field, read(valueBehind(parts, field)));
  const meetingDate = findDate(line('meetingDate'));
  return {
    caseNumber: line('caseNumber'),
    body: line('body'),
    agendaItem: line('agendaItem'),
    meetingDate: meetingDate.kind === 'found' ? meetingDate.date : '',
    subject: line('subject'),
    treatment: line('treatment'),
    officialHolders: list('officialHolders', readHolders),
    boardHolders: list('boardHolders', readHolders),
    author: line('author'),
    confidentiality: parseConfidentiality(line('confidentiality')),
    attachments: list('attachments', readAttachments),
  };
}

/** What stands behind a label. A label that stands there twice, with different values, is not clear. */
function valueBehind(parts: readonly Part[], field: FactField): readonly Block[] {
  const values = partsOf(parts, 'fact')
    .filter(({ landmark, blocks }) => landmark.kind === 'fact' && landmark.field === field && blocks.length > 0)
    .map((part) => part.blocks);
  const texts = new Set(values.map((blocks) => blocks.map(lineOf).join(' ')));
  return texts.size === 1 ? (values[0] ?? []) : [];
}

/** `Dhr. R.T. de Groot / Mevr. J. de Zwart-Bloch`: a hyphen or a slash without spaces belongs to a name. */
function readHolders(blocks: readonly Block[]): string[] {
  return blocks
    .flatMap(linesOf)
    .flatMap((line) => line.replace(/^• /, '').split(/\s+\/\s+|;|•/))
    .map((name) => name.trim())
    .filter(Boolean);
}

/** One item for each bullet, or, without bullets, for each line. */
function readAttachments(blocks: readonly Block[]): string[] {
  const lines = blocks.flatMap(linesOf);
  const text = lines.some((line) => line.startsWith('• ')) ? lines.join(' ').split('•') : lines;
  return text
    .map((item) => item.trim())
    .filter((item) => item !== '' && !/^(geen|n\.?v\.?t\.?|niet van toepassing|-)\.?$/i.test(item));
}

function readSection({ landmark, blocks }: Part): MemoSection[] {
  return landmark.kind === 'section' ? [{ heading: landmark.heading, text: blocks.flatMap(linesOf).join('\n') }] : [];
}

/** A value over its limit counts as not found: half of it would be worse than none. */
function within(field: FactField | 'request', lines: string[]): string[] {
  const isTooLong = lines.join('\n').length > limitOf(field) || (isListField(field) && lines.length > memoLimits.lines);
  return isTooLong ? [] : lines;
}

function partsOf(parts: readonly Part[], kind: Part['landmark']['kind']): Part[] {
  return parts.filter(({ landmark }) => landmark.kind === kind);
}

function labelOf({ landmark }: Part): string {
  if (landmark.kind === 'section') return '';
  return landmark.kind === 'fact' ? (landmark.field ?? '') : landmark.kind;
}
