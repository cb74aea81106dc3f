import type { DateReading } from '../core/calendar/date-reading';
import { type DayInText, daysIn } from '../core/calendar/find-date';
import { plainText } from '../core/calendar/plain-text';
import { readDate } from '../core/calendar/read-date';
import { readPlainDay } from '../core/calendar/read-day';
import { timeWordsAtEnd } from './time-words';

/** Any start will do where only "is this a day?" matters. */
const referenceDay = '2024-01-01';

/**
 * Splits a text into a proposal and a day: `waterredding naar 3 september` is about waterredding. Words about time that
 * name no certain day, `eerste maandag na pasen`, count as the date as well, because no proposal is looked for by them.
 * `date` is empty when there is none.
 */
export function splitDate(text: string): { rest: string; date: string } {
  const words = text.trim().split(/\s+/);
  const { start, end } = whereDate(words);
  const [before, after] = [withoutOldDay(words.slice(0, start)), words.slice(end).join(' ')];
  const rest = `${before} ${before === '' ? after.replace(startOfRest, '') : after}`;
  return { rest: rest.trim(), date: words.slice(start, end).join(' ') };
}

/** Drops the preposition at the end of `waterredding van 3 september naar`. */
function withoutOldDay(before: readonly string[]): string {
  const words = before.join(' ').replace(endOfRest, '').split(' ');
  const day = daysIn(words, readAnyDay).at(-1);
  const isOld = day?.end === words.length && /^van(?:af)?$/i.test(words[day.start - 1] ?? '');
  return isOld ? words.slice(0, day.start).join(' ').replace(endOfRest, '') : words.join(' ');
}

const endOfRest = /((^|\s+|,|:)(op|naar|tot|en met|t\/m|is|wordt|vóór|voor|van|vanaf|uiterlijk|per|a\.s\.)|[,:])+$/i;
const startOfRest = /^(?:van|voor|bij|over)\s+/i;
/** Words that join two days to one date of which the day is not certain: `3 of 4 december`. */
const joining = /^(?:of|en|tot|t\/m|-|,)$/i;

/**
 * Finds the last day in the text, because a proposal's name may hold an earlier one. Words about time behind the day
 * make it uncertain. With such words before it, only a day that is written out counts: `jaarplan december 3-12`.
 */
function whereDate(words: readonly string[]): { start: number; end: number } {
  const end = words.length;
  const timeWords = timeWordsAtEnd(words);
  const tail = isAgendaItem(words, timeWords) ? timeWords + 1 + timeWordsAtEnd(words.slice(timeWords + 1)) : timeWords;
  const days = daysIn(words, readAnyDay).filter(({ start }) => !isAgendaItem(words, start));
  const last = days.at(-1);
  if (!last) return { start: tail, end };
  const isWritten = readDate(words.slice(last.start, last.end).join(' ')).kind !== 'missing';
  const isClear = last.end === end ? isWritten || tail >= last.start : tail === end;
  return isClear ? { start: startOfJoined(words, days), end: last.end } : { start: Math.min(tail, last.start), end };
}

/** Returns the index of the last day, or of the first day that is joined to it. */
function startOfJoined(words: readonly string[], days: readonly DayInText[]): number {
  const isFirst = (day: DayInText, index: number) => !isJoined(words, days[index - 1]?.end ?? -1, day.start);
  const start = days.findLast(isFirst)?.start ?? 0;
  const isAfterNumber = /^\d{1,2}$/.test(words[start - 2] ?? '') && isJoined(words, start - 1, start);
  return isAfterNumber ? start - 2 : start;
}

/** -1 stands for no word, so no day ends there. */
function isJoined(words: readonly string[], end: number, start: number): boolean {
  return end >= 0 && words.slice(end, start).every((word) => joining.test(word));
}

/** `agendapunt 7/8` is not a day in August. */
function isAgendaItem(words: readonly string[], start: number): boolean {
  return /^(?:agendapunt|punt|ap)$/i.test(words[start - 1] ?? '') && !/[a-z]/i.test(words[start] ?? '');
}

function readAnyDay(plain: string): DateReading {
  return readPlainDay(plain, referenceDay, { from: referenceDay });
}

function isDay(text: string): boolean {
  const reading = readAnyDay(plainText(text));
  return reading.kind !== 'missing' || reading.why === 'noSuchDay';
}

/** Splits `Jan van Dam van 3 tot en met 21 augustus`, or `Jan op 3 augustus`. Absent parts are empty. */
export function splitPeriod(text: string): { rest: string; from: string; until: string } {
  const [, rest = text, from = '', until = ''] = period.exec(text) ?? [];
  if (from !== '') return { rest: rest.trim(), from: from.trim(), until: until.trim() };
  const [, alone = '', day = ''] = singleDay.exec(text) ?? [];
  return isDay(day) ? { rest: alone.trim(), from: day, until: day } : { rest: text.trim(), from: '', until: '' };
}

const period = /^(.+)\s(?:van|vanaf|tussen)\s+(\S.*?)\s+(?:tot en met|t\/m|tm|tot|en)\s+(.+)$/i;
const singleDay = /^(.+)\sop\s+(.+)$/i;
