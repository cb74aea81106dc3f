import { readMonth } from './months';
import { readWeekday } from './weekdays';

/** A day as it is written, which need not exist. */
export interface DateParts {
  day: number;
  month: number;
  /** Absent when none is written. */
  year?: number;
  /** 0 is Monday; absent when none is written. */
  weekday?: number;
}

/** Takes a day apart, out of a plain text; see plainText. Undefined: the text is not a day. */
export function readDateParts(plain: string): DateParts | undefined {
  if (!/\d/.test(plain)) return undefined;
  const { weekday, rest } = takeWeekday(plain.replace(endMark, ''));
  const date = readDay(rest) ?? readDay(withoutTime(rest));
  return date && { ...date, ...(weekday !== undefined && { weekday }) };
}

/** Behind a day: `a.s.`, `jl.`, a full stop. */
const endMark = /(?:,? ?\(?(?:a\.?s\.?|aanstaande|j\.?l\.?|jongstleden)\)?)?[.,;:!? ]*$/;
/** Before a day. */
const opening = /^(?:d\.? ?d\.?|de) ?(?=[\da-z])/;
const weekdayBefore = /^([a-z]{2,9})[., ]*(?=(?:de |d\.?d\.? ?)?\d)/;
const weekdayBehind = / ?[(,] ?([a-z]{2,9})\.?\)?$/;

/** `14.00 uur`, `om 14:00`, `van 9.00 tot 12.00 uur`, `12u`, `T08:15:00Z`, `'s ochtends`. */
const time =
  /[, (]*(?:(?:om|vanaf|van|voor|tot|tussen|uiterlijk|aanvang|aanvang:|t) ?)?(?:\d{1,2}(?:[.:]\d{2}(?::\d{2}(?:\.\d+)?)?z?(?: ?(?:uur|u|h))?| ?(?:uur|u|h)(?:\d{2})?)(?: ?(?:-|tot|en) ?\d{1,2}(?:[.:]\d{2})?(?: ?(?:uur|u|h))?)?|(?:'s|in de) (?:ochtend|morgen|middag|avond)s?|eind(?:e)?(?: van de| v.d.)? (?:werk)?dag)\)?$/;

/** The plain text without the time of day behind it. */
export function withoutTime(plain: string): string {
  return plain.replace(endMark, '').replace(time, '').replace(endMark, '');
}

function takeWeekday(text: string): { weekday?: number; rest: string } {
  const plain = text.replace(opening, '');
  for (const place of [weekdayBefore, weekdayBehind]) {
    const weekday = readWeekday(place.exec(plain)?.[1] ?? '');
    if (weekday !== undefined) return { weekday, rest: plain.replace(place, '').replace(opening, '') };
  }
  return { rest: plain };
}

/** A year comes first only with four digits; the month stands in the middle, always. */
const yearFirst = /^((?:19|20)\d{2})(?:-?|[/. ])(\d{1,2})(?:-?|[/. ])(\d{1,2})$/;
const inWords = /^(\d{1,2}) ?(?:(?:e|de|ste)(?![a-z]))?[-/., ]*([a-z]{3,10})[-/., ]*(?:'? ?(\d{2,}))?$/;
const inDigits = /^(\d{1,2})(?: ?[-/.]+ ?(\d{1,2})(?: ?[-/.]+ ?'?(\d{2,})| '?(\d{4}))| (\d{1,2}) (\d{4}))$/;
const withoutYear = /^(\d{1,2}) ?[-/.] ?(\d{1,2})$/;

function readDay(text: string): DateParts | undefined {
  const [, isoYear, isoMonth, isoDay] = yearFirst.exec(text) ?? [];
  if (isoYear) return { day: Number(isoDay), month: Number(isoMonth), year: Number(isoYear) };
  const [, day, word = '', year] = inWords.exec(text) ?? [];
  const month = readMonth(word);
  if (month !== undefined) return { day: Number(day), month, ...yearOf(year) };
  const [, first, second, third, spaced, ...blanks] = inDigits.exec(text) ?? [];
  if (first) return { day: Number(first), month: Number(second ?? blanks[0]), ...yearOf(third ?? spaced ?? blanks[1]) };
  const [, shortDay, shortMonth] = withoutYear.exec(text) ?? [];
  // `7/13` may be an agenda item.
  const isMonth = Number(shortMonth) >= 1 && Number(shortMonth) <= 12;
  return isMonth ? { day: Number(shortDay), month: Number(shortMonth) } : undefined;
}

/** Two digits are 1970 to 2069. */
function yearOf(written: string | undefined): { year?: number } {
  if (written === undefined) return {};
  const year = Number(written);
  if (written.length !== 2) return { year };
  return { year: year < 70 ? 2000 + year : 1900 + year };
}
