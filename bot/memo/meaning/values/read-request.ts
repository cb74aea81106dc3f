import { limitOf } from '../../../core/concept/edit-draft';
import type { MemoSection } from '../../../core/note/memo';
import type { FieldReading, ReadingReason } from '../../../core/note/reading';
import type { Part } from '../cut/cut-note';
import { isRequestSentence } from '../cut/headings';

export interface ReadRequest {
  text: string;
  reading: FieldReading;
  /** The other running text, each part under its own heading. */
  sections: MemoSection[];
}

/** Text that stands under no heading. */
const otherHeading = 'Overig';

/** Returns the request to the board, and the rest of the running text. */
export function readRequest(all: readonly Part[]): ReadRequest {
  const parts = all.some(isRequest) ? all : all.flatMap(cutAtSentence);
  const asked = parts.filter(isRequest);
  const clear = asked.filter(({ isUnclear }) => !isUnclear);
  const chosen = clear.length > 0 ? clear : asked.slice(0, 1);
  const texts = [...new Set(chosen.map(({ lines }) => lines.join('\n')))];
  const text = texts.join('\n');
  const isTooLong = text.length > limitOf('request');
  const why = isTooLong ? 'tooLong' : whyUnsure(chosen, texts.length);
  const sure = isTooLong || text === '' ? 'missing' : why ? 'unsure' : 'found';
  return {
    text: isTooLong ? '' : text,
    reading: { sure, where: chosen[0]?.heading ?? '', ...(why && { why }) },
    sections: parts.filter((part) => !chosen.includes(part) || isTooLong).flatMap(sectionOf),
  };
}

function isRequest({ kind, lines }: Part): boolean {
  return kind === 'request' && lines.length > 0 && !isPosition.test(lines.join(' '));
}

/** Below Advies or Besluit often stands somebody's opinion of it. */
const isPosition =
  /^(positief|negatief|neutraal|akkoord|niet akkoord|conform( .{0,30})?|instemmen|geen|n\.?v\.?t\.?|-)[.]?$/i;

function whyUnsure(chosen: readonly Part[], texts: number): ReadingReason | undefined {
  if (texts > 1) return 'severalAnswers';
  if (chosen.some(({ isEndUnclear }) => isEndUnclear)) return 'unclearEnd';
  const [only] = chosen;
  if (only?.isUnclear) return only.heading === '' ? 'noHeading' : 'unclearLabel';
  const doubts = chosen.flatMap((part) => part.doubts);
  if (doubts.includes('unreadable')) return 'unreadable';
  return doubts.includes('picture') ? 'besideTheWords' : undefined;
}

/** Splits a section at the sentence that asks, for a note without a heading for the request. */
function cutAtSentence(part: Part): Part[] {
  const start = part.lines.findIndex(isRequestSentence);
  if (start < 0) return [part];
  const request: Part = { ...part, kind: 'request', heading: '', isUnclear: true, lines: part.lines.slice(start) };
  return [{ ...part, lines: part.lines.slice(0, start) }, request];
}

function sectionOf({ kind, heading, lines }: Part): MemoSection[] {
  if (kind !== 'section' && lines.length === 0) return [];
  return [{ heading: heading === '' ? otherHeading : heading, text: lines.join('\n') }];
}
