import { type IsoDate, parseDayAhead, parseDayWithoutYear, parseDutchDate } from '../core/calendar/dates';
import { Refusal } from '../core/refusal';
import { dayInWords } from './day-in-words';

/** Any start will do where only "is this a day?" matters. */
export const referenceDay = '2024-01-01';

/** A day as somebody types it who looks ahead, in words or in figures; see dayInWords and parseDayAhead. */
export function readDay(text: string, today: IsoDate): IsoDate | undefined {
  return dayInWords(text, today) ?? parseDayAhead(text, today);
}

/** `waterredding naar 3 september` is about waterredding; without a day at the end `date` is empty. */
export function splitDate(text: string): { rest: string; date: string } {
  const words = text.trim().split(/\s+/);
  const start = words.findIndex((_, index) => isDay(words.slice(index).join(' ')));
  if (start < 0) return { rest: text.trim(), date: '' };
  const rest = words.slice(0, start).join(' ');
  return {
    rest: rest.replace(/((^|\s+)(op|naar|tot|is|wordt|vóór|voor|van|a\.s\.))+$/i, ''),
    date: words.slice(start).join(' '),
  };
}

/** `Jan van Dam van 3 tot en met 21 augustus`, or `Jan op 3 augustus`; texts are empty when they are not said. */
export function splitPeriod(text: string): { rest: string; from: string; until: string } {
  const [, rest = text, from = '', until = ''] = period.exec(text) ?? [];
  if (from !== '') return { rest: rest.trim(), from: from.trim(), until: until.trim() };
  const [, alone = '', day = ''] = singleDay.exec(text) ?? [];
  return isDay(day) ? { rest: alone.trim(), from: day, until: day } : { rest: text.trim(), from: '', until: '' };
}

const period = /^(.+)\s(?:van|vanaf|tussen)\s+(\S.*?)\s+(?:tot en met|t\/m|tm|tot|en)\s+(.+)$/i;
const singleDay = /^(.+)\sop\s+(.+)$/i;

/** The days of a typed period. Without years it is the first such period that has not ended yet. */
export function readPeriod(from: string, until: string, today: IsoDate): { from: IsoDate; until: IsoDate } | Refusal {
  if (from === '' || until === '') return new Refusal('periodMissing');
  // "van 3 tot 21 augustus": the first day borrows the month.
  const start = /^\d{1,2}$/.test(from) ? until.replace(/^\d{1,2}/, from) : from;
  const written = dayInWords(start, today) ?? parseDutchDate(start);
  const last = lastDay(until, written && written > today ? written : today, today);
  const first = last && (written ?? parseDayWithoutYear(start, last));
  if (!first || !last) return new Refusal('badDate');
  if (last < first) return new Refusal('badPeriod');
  return last < today ? new Refusal('deadlineInThePast') : { from: first, until: last };
}

/** `van maandag tot vrijdag` is the Friday after that Monday, `van morgen tot overmorgen` two days in a row. */
function lastDay(text: string, notBefore: IsoDate, today: IsoDate): IsoDate | undefined {
  const days = [dayInWords(text, today), dayInWords(text, notBefore)];
  return days.find((day) => day !== undefined && day >= notBefore) ?? parseDayAhead(text, notBefore);
}

/** Whether it names a day, with or without a year; also one that does not exist, so that this can be said. */
function isDay(text: string): boolean {
  return readDay(text, referenceDay) !== undefined || /^\d{1,2}[-/. ]\w{1,9}[-/. ]\d{4}$/.test(text);
}
