import { type DateParts, readDateParts } from './date-parts';
import { type DateReading, found, missing, unsure, type YearFrom } from './date-reading';
import { existingDay, type IsoDate } from './dates';
import { plainText } from './plain-text';
import { nearestWeekday, weekdayOf } from './weekdays';

/** Most characters of a day: a longer text is a sentence. */
const longestDate = 80;

/** The first and last year that a note of a public body can be about. */
const [firstYear, lastYear] = [1900, 2099];

const notKnownYet =
  /^\(?(?:n\.? ?[tn]\.? ?b\.?|(?:nader|nog) te bepalen|nog (?:niet|on)bekend|(?:nog )?niet bekend|volgt(?: nog)?|t\.?b\.?[da]\.?)\)?$/;

/**
 * Reads a day as Dutch notes and people write it: `3-sep-2025`, `3 september 2025`, `3-9-2025`, `wo 24 sept. 2025`,
 * `d.d. 31 maart 2015`, `14 nov. '18`, `20230324`, `2025-09-03`, `16e december`, `16 dec 2026, 14.00 uur`. The whole text has to be the
 * day. The day stands before the month, always; two digits are a year from 1970 to 2069.
 */
export function readDate(text: string, yearFrom?: YearFrom): DateReading {
  return readPlainDate(plainText(text), yearFrom);
}

/** Reads a day from plain text; see readDate. */
export function readPlainDate(plain: string, yearFrom?: YearFrom): DateReading {
  if (plain === '') return missing('empty');
  if (notKnownYet.test(plain)) return missing('notKnownYet');
  const parts = plain.length > longestDate ? undefined : readDateParts(plain);
  return parts ? dayOf(parts, yearFrom) : missing('notADate');
}

function dayOf({ day, month, year, weekday }: DateParts, yearFrom: YearFrom | undefined): DateReading {
  // A leap year, so that 29 February exists as long as the year is not known.
  if (existingDay(2024, month, day) === undefined) return missing('noSuchDay');
  if (year === undefined && !yearFrom) return unsure('noYear');
  if (year !== undefined && (year < firstYear || year > lastYear)) return unsure('year');
  const date = year === undefined ? yearFrom && nearestYear(day, month, yearFrom) : existingDay(year, month, day);
  if (date === undefined) return missing('noSuchDay');
  if (weekday === undefined || weekday === weekdayOf(date)) return found(date);
  return unsure('weekday', [date, nearestWeekday(weekday, date)]);
}

function nearestYear(day: number, month: number, yearFrom: YearFrom): IsoDate | undefined {
  const isAhead = 'from' in yearFrom;
  const bound = isAhead ? yearFrom.from : yearFrom.until;
  // Years to look ahead or back: 29 February may be eight years away.
  const years = Array.from({ length: 9 }, (_, away) => Number(bound.slice(0, 4)) + (isAhead ? away : -away));
  const days = years.flatMap((year) => existingDay(year, month, day) ?? []);
  return days.find((date) => (isAhead ? date >= bound : date <= bound));
}
