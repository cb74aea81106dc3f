import { type DateReading, found, missing, unsure } from './date-reading';
import type { IsoDate } from './dates';
import { readMonth } from './months';
import { mondayOf } from './weekdays';
import { addDays } from './workdays';

const place = '(begin|half|medio|midden|eind|einde|de laatste dag)(?: van)?';
const ofMonth = new RegExp(`^${place} (?:(de|deze|volgende) maand|([a-z]{3,10})(?: (\\d{4}))?)$`);
const ofWeek = new RegExp(`^${place} (de|deze|volgende) week$`);

/**
 * Reads a day named by its place in a month or a week, in plain text. Only the end of a month is certain: people mean
 * different days by any other place.
 */
export function monthEdge(plain: string, today: IsoDate): DateReading {
  const [, placeInWeek = '', week] = ofWeek.exec(plain) ?? [];
  if (week)
    return unsure('ambiguous', [addDays(mondayOf(today), (week === 'volgende' ? 7 : 0) + daysIntoWeek(placeInWeek))]);
  const [, placeInMonth = '', which, name, writtenYear] = ofMonth.exec(plain) ?? [];
  const first =
    name === undefined
      ? which && firstOfMonth(today, which === 'volgende' ? 1 : 0)
      : firstOfNamed(name, writtenYear, today);
  if (!first) return missing('notADate');
  if (/^(?:eind|de laatste)/.test(placeInMonth)) return found(addDays(firstOfMonth(first, 1), -1));
  return unsure('ambiguous', [placeInMonth === 'begin' ? first : addDays(first, 14)]);
}

/** Monday and Friday of the week. */
function daysIntoWeek(placeInWeek: string): number {
  if (placeInWeek === 'begin') return 0;
  return /^(?:eind|de laatste)/.test(placeInWeek) ? 4 : 2;
}

function firstOfMonth(date: IsoDate, monthsLater: number): IsoDate {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + monthsLater, 1)).toISOString().slice(0, 10);
}

/** Without a year: the present month, or else the next month of that name. */
function firstOfNamed(name: string, writtenYear: string | undefined, today: IsoDate): IsoDate | undefined {
  const month = readMonth(name);
  if (month === undefined) return undefined;
  const isOver = month < Number(today.slice(5, 7));
  const year = writtenYear === undefined ? Number(today.slice(0, 4)) + (isOver ? 1 : 0) : Number(writtenYear);
  return firstOfMonth(`${year}-01-01`, month - 1);
}
