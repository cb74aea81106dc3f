import type { DateReading, YearFrom } from './date-reading';
import type { IsoDate } from './dates';
import { plainText } from './plain-text';
import { readPlainDate } from './read-date';
import { relativeDay } from './relative-day';

/** Reads a day as people type it: written out, see readDate, or in words as seen from `today`, see relativeDay. */
export function readDay(text: string, today: IsoDate, yearFrom?: YearFrom): DateReading {
  return readPlainDay(plainText(text), today, yearFrom);
}

/** Reads a day from plain text; see readDay. */
export function readPlainDay(plain: string, today: IsoDate, yearFrom?: YearFrom): DateReading {
  const written = readPlainDate(plain, yearFrom);
  const isOther = written.kind === 'missing' && written.why === 'notADate';
  return isOther ? relativeDay(plain, today) : written;
}
