import { daysIn } from '../../core/calendar/find-date';
import { readDate } from '../../core/calendar/read-date';

/** A day in a line of text, as it is written there, and what stands before and behind it. */
export interface WrittenDay {
  before: string;
  text: string;
  behind: string;
}

/** The first day that a line names. Digits alone need a year or a hyphen: `Team 2.1` names none. */
export function findDay(line: string): WrittenDay | undefined {
  const words = line.split(/\s+/).filter(Boolean);
  const isDay = (start: number, end: number) =>
    !/^\(?\d{1,2}[./ ]\d{1,2}[.,)]*$/.test(words.slice(start, end).join(' '));
  const day = daysIn(words, readDate).find(
    ({ reading, start, end }) => isDay(start, end) && !(reading.kind === 'missing' && reading.why === 'notKnownYet'),
  );
  if (!day) return undefined;
  const text = words
    .slice(day.start, day.end)
    .join(' ')
    .replace(/^d\.?\s?d\.?\s*/i, '')
    .replace(/[.,;:)]+$/, '');
  return { before: words.slice(0, day.start).join(' '), text, behind: words.slice(day.end).join(' ') };
}
