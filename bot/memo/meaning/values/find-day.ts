import { type DayInText, daysIn } from '../../../core/calendar/find-date';
import { readDate } from '../../../core/calendar/read-date';

/** A day in a line of text, as it is written, and the text before and behind it. */
export interface WrittenDay {
  before: string;
  text: string;
  behind: string;
}

/** Returns the first day in a line; it may stand in brackets. */
export function findDay(line: string): WrittenDay | undefined {
  const words = line.split(/\s+/).filter(Boolean);
  const bare = words.map((word) => word.replace(/^\(+|\)+[.,;]?$/g, ''));
  const day = daysIn(bare, readDate).find((candidate) => isDay(candidate, bare));
  if (!day) return undefined;
  const text = bare
    .slice(day.start, day.end)
    .join(' ')
    .replace(/^d\.?\s?d\.?\s*/i, '')
    .replace(/[.,;:]+$/, '');
  return { before: words.slice(0, day.start).join(' '), text, behind: words.slice(day.end).join(' ') };
}

/** Digits alone need a year or a hyphen: `Team 2.1` is no day. Words such as `n.t.b.` are no day. */
function isDay({ reading, start, end }: DayInText, words: readonly string[]): boolean {
  if (reading.kind === 'missing' && reading.why === 'notKnownYet') return false;
  return !/^\d{1,2}[./ ]\d{1,2}[.,]*$/.test(words.slice(start, end).join(' '));
}
