import { type DateReading, found, missing, unsure } from './date-reading';
import { existingDay, type IsoDate } from './dates';
import { monthEdge } from './month-edge';
import { withoutTime } from './time-of-day';
import { mondayOf, nearestWeekday, nextWeekday, readWeekday, weekdayOf } from './weekdays';
import { addDays } from './workdays';

/** Most characters of a day in words. */
const longest = 60;

type Read = (match: readonly string[], today: IsoDate) => DateReading;

const counts = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
const count = `(${counts.join('|')}|'n|\\d{1,2})`;
const weekday = '([a-z]{2,9})';
const thisComing = '(?:deze|aanstaande|komende|aankomende|eerstvolgende|eerstkomende|a\\.?s\\.?)';

/** The ways of naming a day by its place after today, in plain text. The first that fits counts. */
const ways: readonly (readonly [RegExp, Read])[] = [
  [
    /^(eergisteren|gisteren|vandaag|morgen|overmorgen)$/,
    ([day = ''], today) => found(addDays(today, nearDays[day] ?? 0)),
  ],
  [new RegExp(`^(?:over|binnen) ${count} (dag|dagen|week|weken|maand|maanden)$`), later],
  [new RegExp(`^(.+) (over ${count} (?:dag|dagen|week|weken))$`), laterFrom],
  [new RegExp(`^${weekday} (?:van |in )?(?:de )?volgende week$`), ([day], today) => inWeek(day, today, 1)],
  [new RegExp(`^volgende week (?:op )?${weekday}$`), ([day], today) => inWeek(day, today, 1)],
  [new RegExp(`^${weekday} (?:van |in )?deze week$`), ([day], today) => inWeek(day, today, 0)],
  [new RegExp(`^deze week (?:op )?${weekday}$`), ([day], today) => inWeek(day, today, 0)],
  [new RegExp(`^${weekday} (?:van |in )?week (\\d{1,2})$`), inWeekNumber],
  [
    new RegExp(`^week (\\d{1,2}) (?:op )?${weekday}$`),
    ([week = '', day = ''], today) => inWeekNumber([day, week], today),
  ],
  [new RegExp(`^volgende ${weekday}$`), nextOrTheOneAfter],
  [new RegExp(`^${thisComing} ${weekday}$`), comingWeekday],
  // Abbreviations do not count alone, because `do` and `ma` may be other words.
  [/^([a-z]{6,9})$/, comingWeekday],
  [/^(?:de )?(\d{1,2}) ?(?:e|de|ste)$/, ([day], today) => dayOfMonth(Number(day), today)],
  [new RegExp(`^${weekday} (?:de )?(\\d{1,2}) ?(?:e|de|ste)$`), weekdayOfMonth],
];

/**
 * Reads a day that is named by its place among the days from `today` on: `morgen`, `vrijdag` (the first after today), `vrijdag volgende week`
 * (of the week that begins on the next Monday), `over twee weken`, `de 15e`, `eind december`. Takes a plain text; see plainText.
 */
export function relativeDay(plain: string, today: IsoDate): DateReading {
  if (plain.length > longest) return missing('notADate');
  const text = withoutTime(plain).replace(/(?<=dag|morgen)(?:ochtend|middag|avond)$/, '');
  for (const [way, read] of ways) {
    const match = way.exec(text);
    const reading = match ? read(match.slice(1), today) : missing('notADate');
    if (reading.kind !== 'missing' || reading.why !== 'notADate') return reading;
  }
  return monthEdge(text, today);
}

const nearDays: Record<string, number> = { eergisteren: -2, gisteren: -1, vandaag: 0, morgen: 1, overmorgen: 2 };

function later([many = '', unit = '']: readonly string[], today: IsoDate): DateReading {
  const number = many === "'n" ? 1 : counts.indexOf(many) + 1 || Number(many);
  if (unit.startsWith('dag')) return found(addDays(today, number));
  if (unit.startsWith('week') || unit === 'weken') return found(addDays(today, number * 7));
  return found(monthsLater(today, number));
}

/** Reads `maandag over een week` as a week after the first Monday. */
function laterFrom([start = '', step = '']: readonly string[], today: IsoDate): DateReading {
  const from = relativeDay(start, today);
  return from.kind === 'found' ? relativeDay(step, from.date) : missing('notADate');
}

/** Returns the same day of a later month, or that month's last day when it is shorter. */
function monthsLater(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return existingDay(last.getUTCFullYear(), last.getUTCMonth() + 1, Math.min(day, last.getUTCDate())) ?? date;
}

function comingWeekday([word = '']: readonly string[], today: IsoDate): DateReading {
  const day = readWeekday(word);
  return day === undefined ? missing('notADate') : found(nextWeekday(day, today));
}

function inWeek(word: string | undefined, today: IsoDate, weeks: number): DateReading {
  const day = readWeekday(word ?? '');
  return day === undefined ? missing('notADate') : found(addDays(mondayOf(today), weeks * 7 + day));
}

/** Some people mean the first such day by it, others that of next week. */
function nextOrTheOneAfter([word = '']: readonly string[], today: IsoDate): DateReading {
  const day = readWeekday(word);
  if (day === undefined) return missing('notADate');
  const [first, nextWeek] = [nextWeekday(day, today), addDays(mondayOf(today), 7 + day)];
  return first === nextWeek ? found(first) : unsure('ambiguous', [nextWeek, first]);
}

/**
 * Returns a day of a week by its number. Week 1 is the one with 4 January in it (ISO 8601); a week that is over stands
 * for that of next year.
 */
function inWeekNumber([word = '', number = '']: readonly string[], today: IsoDate): DateReading {
  const [day, week] = [readWeekday(word), Number(number)];
  if (day === undefined || week < 1 || week > 53) return missing('notADate');
  const thisYear = Number(addDays(today, 3 - weekdayOf(today)).slice(0, 4));
  const mondays = [thisYear, thisYear + 1].flatMap((year) => {
    const monday = addDays(mondayOf(`${year}-01-04`), (week - 1) * 7);
    return monday < mondayOf(`${year + 1}-01-04`) ? monday : [];
  });
  const date = mondays.map((monday) => addDays(monday, day)).find((each) => each >= today);
  return date === undefined ? missing('noSuchDay') : found(date);
}

/** Returns the next day of the month with this number, today included. */
function dayOfMonth(day: number, today: IsoDate): DateReading {
  const [year = 0, month = 1] = today.split('-').map(Number);
  // Three months are enough: one of them has 31 days, and the first may be over.
  const days = [0, 1, 2].flatMap(
    (later) => existingDay(year + Math.floor((month - 1 + later) / 12), ((month - 1 + later) % 12) + 1, day) ?? [],
  );
  const date = days.find((each) => each >= today);
  return date === undefined ? missing('noSuchDay') : found(date);
}

function weekdayOfMonth([word = '', day = '']: readonly string[], today: IsoDate): DateReading {
  const [asked, reading] = [readWeekday(word), dayOfMonth(Number(day), today)];
  if (asked === undefined) return missing('notADate');
  if (reading.kind !== 'found' || weekdayOf(reading.date) === asked) return reading;
  return unsure('weekday', [reading.date, nearestWeekday(asked, reading.date)]);
}
