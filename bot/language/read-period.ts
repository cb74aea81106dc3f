import type { DateReading } from '../core/calendar/date-reading';
import type { IsoDate } from '../core/calendar/dates';
import { readDate } from '../core/calendar/read-date';
import { readDay } from '../core/calendar/read-day';
import { whyNoDay } from '../core/calendar/why-no-day';
import { addDays } from '../core/calendar/workdays';
import { Refusal } from '../core/refusal';

/** Most days of a period without years. `van 5 december tot 3 december` is not taken for nearly a year. */
const longestWithoutYear = 183;

/** Reads the days of a typed period. Without years it is the first such period that has not ended yet. */
export function readPeriod(from: string, until: string, today: IsoDate): { from: IsoDate; until: IsoDate } | Refusal {
  if (from === '' || until === '') return new Refusal('periodMissing');
  // Gives the first day of `van 3 tot 21 augustus` the month of the last.
  const start = /^(?:de )?\d{1,2}(?:e|de|ste)?$/i.test(from)
    ? until.replace(/\d{1,2}/, /\d+/.exec(from)?.[0] ?? '')
    : from;
  const written = readDay(start, today);
  const last = lastDay(until, written.kind === 'found' && written.date > today ? written.date : today, today);
  if (last.kind !== 'found') return whyNoDay(last);
  const isWithoutYear = written.kind === 'unsure' && written.why === 'noYear';
  const first = isWithoutYear ? readDate(start, { until: last.date }) : written;
  if (first.kind !== 'found') return whyNoDay(first);
  const isTooLong = isWithoutYear && addDays(first.date, longestWithoutYear) < last.date;
  if (last.date < first.date || isTooLong) return new Refusal('badPeriod');
  return last.date < today ? new Refusal('deadlineInThePast') : { from: first.date, until: last.date };
}

/**
 * Reads the second day from the first: in `van maandag tot vrijdag` the Friday after that Monday, in `van morgen tot
 * overmorgen` the next day.
 */
function lastDay(text: string, notBefore: IsoDate, today: IsoDate): DateReading {
  const [seenFromToday, later] = [
    readDay(text, today, { from: notBefore }),
    readDay(text, notBefore, { from: notBefore }),
  ];
  return seenFromToday.kind === 'found' && seenFromToday.date < notBefore ? later : seenFromToday;
}
