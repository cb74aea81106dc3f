import { type DateReading, daysMeant, missing, unsure, type YearFrom } from './date-reading';
import { plainText } from './plain-text';
import { readDate, readPlainDate } from './read-date';

/** A stretch of words that is read as a day, `words[start]` up to and without `words[end]`. */
export interface DayInText {
  reading: DateReading;
  start: number;
  end: number;
}

/** Most words of a day: `van woensdag de 3e december 2026 om 12.00 uur`. */
const mostWords = 9;
/** Most words of a text that are looked at, as many as a question may have. */
const mostLookedAt = 250;

/** Returns the days in a text, each as long as it can be, including days that do not exist. `read` gets plain text. */
export function daysIn(typed: readonly string[], read: (plain: string) => DateReading): DayInText[] {
  const words = typed.slice(0, mostLookedAt).map(plainText);
  const days: DayInText[] = [];
  for (let start = 0; start < words.length; start += 1) {
    const day = longestDay(words, start, read);
    if (day) days.push(day);
    if (day) start = day.end - 1;
  }
  return days;
}

function longestDay(
  words: readonly string[],
  start: number,
  read: (plain: string) => DateReading,
): DayInText | undefined {
  for (let end = Math.min(words.length, start + mostWords); end > start; end -= 1) {
    const reading = read(words.slice(start, end).join(' '));
    if (reading.kind !== 'missing' || reading.why === 'noSuchDay' || reading.why === 'notKnownYet')
      return { reading, start, end };
  }
  return undefined;
}

/** Words around a day that do not change it. */
const aroundDay = /^(?:op|per|datum|van|d\.?d\.?|vergadering|het|ab|db|[-:,.()]+)[:,.]?$/i;

/**
 * Reads the day in a field's value, in which more may stand: `AB van 3-sep-2025`. It is unsure when other words may
 * change the day, `eerst 3 mei, nu 4 mei 2026`, or when there are several days. For the ways of writing a day see
 * readDate.
 */
export function findDate(text: string, yearFrom?: YearFrom): DateReading {
  const whole = readDate(text, yearFrom);
  if (whole.kind !== 'missing' || whole.why !== 'notADate') return whole;
  const words = text.split(/\s+/).filter(Boolean);
  const [day, ...others] = daysIn(words, (part) => readPlainDate(part, yearFrom));
  if (!day) return missing('notADate');
  const around = [...words.slice(0, day.start), ...words.slice(day.end)];
  if (others.length === 0 && around.every((word) => aroundDay.test(word))) return day.reading;
  return unsure(
    'otherText',
    [day, ...others].flatMap(({ reading }) => daysMeant(reading)),
  );
}
