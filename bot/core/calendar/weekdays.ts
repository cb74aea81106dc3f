import { formatDutchDate, type IsoDate } from './dates';
import { isOneErrorOff } from './plain-text';
import { addDays } from './workdays';

const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

/**
 * Reads a day of the week, 0 is Monday, from its name in lower case, a beginning of it of two letters or more (`wo`), or the
 * name with one typing error. Undefined for anything else.
 */
export function readWeekday(word: string): number | undefined {
  const known = word.length < 2 ? -1 : weekdays.findIndex((name) => name.startsWith(word));
  const index = known >= 0 ? known : weekdays.findIndex((name) => isOneErrorOff(word, name));
  return index < 0 ? undefined : index;
}

/** Returns the day of the week; 0 is Monday. */
export function weekdayOf(date: IsoDate): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** Writes a day with its day of the week: `di 22-dec-2026`. */
export function formatDutchDay(date: IsoDate): string {
  return `${weekdays[weekdayOf(date)]?.slice(0, 2)} ${formatDutchDate(date)}`;
}

/** Returns the Monday on or before the day. */
export function mondayOf(date: IsoDate): IsoDate {
  return addDays(date, -weekdayOf(date));
}

/** Returns the first such day of the week after the day. The same day of the week means a week later. */
export function nextWeekday(weekday: number, date: IsoDate): IsoDate {
  return addDays(date, ((weekday - weekdayOf(date) + 6) % 7) + 1);
}

/** Returns the such-named day of the week that is at most three days away. */
export function nearestWeekday(weekday: number, date: IsoDate): IsoDate {
  return nextWeekday(weekday, addDays(date, -4));
}
