import type { IsoDate } from '../core/calendar/dates';
import { addDays } from '../core/calendar/workdays';

/**
 * A day that is named by its place in the days ahead, seen from `today`: `morgen`, `vrijdag` (the first after today),
 * `volgende week vrijdag` (of the week that begins on the next Monday), `over twee weken`. Undefined for anything else.
 */
export function dayInWords(text: string, today: IsoDate): IsoDate | undefined {
  const plain = text.trim().toLowerCase();
  const near = nearDays.get(plain);
  if (near !== undefined) return addDays(today, near);
  const later = /^over (een|één|twee|drie|vier|\d{1,2}) (dag|dagen|week|weken)$/.exec(plain);
  if (later) return addDays(today, countOf(later[1] ?? '') * (later[2]?.startsWith('w') ? 7 : 1));
  const named = /^(volgende week |aanstaande |komende |deze )?(\p{L}+dag)( volgende week)?$/u.exec(plain);
  const weekday = weekdays.indexOf(named?.[2] ?? '');
  if (!named || weekday < 0) return undefined;
  const isNextWeek = named[1] === 'volgende week ' || named[3] !== undefined;
  return isNextWeek ? addDays(monday(today), 7 + weekday) : addDays(today, daysUntil(weekday, today));
}

const nearDays = new Map([
  ['vandaag', 0],
  ['morgen', 1],
  ['overmorgen', 2],
]);
const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const counts = ['een', 'twee', 'drie', 'vier'];

function countOf(word: string): number {
  return counts.indexOf(word.replaceAll('é', 'e')) + 1 || Number(word);
}

/** 0 is Monday. */
function weekdayOf(date: IsoDate): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

function monday(date: IsoDate): IsoDate {
  return addDays(date, -weekdayOf(date));
}

/** Today's own name means a week from now. */
function daysUntil(weekday: number, today: IsoDate): number {
  return ((weekday - weekdayOf(today) + 6) % 7) + 1;
}
