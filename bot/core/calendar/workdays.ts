import type { IsoDate } from './dates';

/**
 * Tells the days on which public bodies are closed, besides Saturdays and Sundays. Handed in, so that no rule is bound
 * to a year.
 */
export type Holidays = (date: IsoDate) => boolean;

export function isWorkday(date: IsoDate, isHoliday: Holidays): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isHoliday(date);
}

/**
 * Returns the working day that many working days before the date (negative: after it). The date itself is not counted.
 */
export function workdaysBefore(date: IsoDate, count: number, isHoliday: Holidays): IsoDate {
  const step = count < 0 ? 1 : -1;
  let day = date;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step);
    if (isWorkday(day, isHoliday)) left -= 1;
  }
  return day;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
