import { type DateReading, daysMeant, missing, unsure, type YearFrom } from './date-reading';
import { plainText } from './plain-text';
import { readDate, readPlainDate } from './read-date';

/** A stretch of words that is read as a day, `words[start]` up to and without `words[end]`. */
export interface DayInText {
  reading: DateReading;
  start: number;
  end: number;
}

/** Longest day, in words: `van woensdag de 3e december 2026 om 12.00 uur`. */
const mostWords = 9;
/** As many words of a text are looked at as a question may have. */
const mostLookedAt = 250;

/** The days in a text, from its first word on, each as long as it can be; those too that do not exist. `read` gets plain text. */
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

/** Said around a day without changing it. */
const aroundDay = /^(?:op|per|datum|van|d\.?d\.?|vergadering|het|ab|db|[-:,.()]+)[:,.]?$/i;

/**
 * Reads the value of a field for a day, in which more may stand: `AB van 3-sep-2025`. Unsure when what stands around it may
 * change it, `eerst 3 mei, nu 4 mei 2026`, or when several days stand there. See readDate for how a day is written.
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
