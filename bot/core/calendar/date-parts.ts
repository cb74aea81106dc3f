import { readMonth } from './months';
import { withoutEndMark, withoutTime } from './time-of-day';
import { readWeekday } from './weekdays';

/** A day as it is written, which need not exist. */
export interface DateParts {
  day: number;
  month: number;
  /** Absent when the text has no year. */
  year?: number;
  /** 0 is Monday; absent when the text has no day of the week. */
  weekday?: number;
}

/** Takes a day apart, out of a plain text; see plainText. Undefined: the text is not a day. */
export function readDateParts(plain: string): DateParts | undefined {
  if (!/\d/.test(plain)) return undefined;
  const { weekday, rest } = takeWeekday(withoutEndMark(plain));
  const date = readDay(rest) ?? readDay(withoutTime(rest));
  return date && { ...date, ...(weekday !== undefined && { weekday }) };
}

/** Words that may stand before a day. */
const opening = /^(?:d\.? ?d\.?|de) ?(?=[\da-z])/;
const weekdayBefore = /^([a-z]{2,9})[., ]*(?=(?:de |d\.?d\.? ?)?\d)/;
const weekdayBehind = / ?[(,] ?([a-z]{2,9})\.?\)?$/;

function takeWeekday(text: string): { weekday?: number; rest: string } {
  const plain = text.replace(opening, '');
  for (const place of [weekdayBefore, weekdayBehind]) {
    const weekday = readWeekday(place.exec(plain)?.[1] ?? '');
    if (weekday !== undefined) return { weekday, rest: plain.replace(place, '').replace(opening, '') };
  }
  return { rest: plain };
}

/**
 * Orders of the parts. A year comes first only with four digits, and the month always stands in the middle. Without a
 * year only some signs will do: `7/13` may be an agenda item.
 */
const forms: readonly RegExp[] = [
  /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<year>(?:19|20)\d{2})[-/. ](?<month>\d{1,2})[-/. ](?<day>\d{1,2})$/,
  /^(?<day>\d{1,2}) ?(?:(?:e|de|ste)(?![a-z]))?[-/., ]*(?<month>[a-z]{3,10})[-/., ]*(?:'? ?(?<year>\d{2,}))?$/,
  /^(?<day>\d{1,2}) ?[-/.]+ ?(?<month>\d{1,2}) ?[-/.]+ ?'?(?<year>\d{2,})$/,
  /^(?<day>\d{1,2})(?: ?[-/.]+ ?| )(?<month>\d{1,2}) '?(?<year>\d{4})$/,
  /^(?<day>\d{1,2}) ?[-/.] ?(?<month>0?[1-9]|1[0-2])$/,
];

function readDay(text: string): DateParts | undefined {
  for (const form of forms) {
    const { day, month = '', year } = form.exec(text)?.groups ?? {};
    const number = /^\d+$/.test(month) ? Number(month) : readMonth(month);
    if (number !== undefined) return { day: Number(day), month: number, ...yearOf(year) };
  }
  return undefined;
}

/** Two digits are a year from 1970 to 2069. */
function yearOf(written: string | undefined): { year?: number } {
  if (written === undefined) return {};
  const year = Number(written);
  if (written.length !== 2) return { year };
  return { year: year < 70 ? 2000 + year : 1900 + year };
}
