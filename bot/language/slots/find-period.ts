import type { IsoDate } from '../../core/calendar/dates';
import { readMonth } from '../../core/calendar/months';
import { mondayOf } from '../../core/calendar/weekdays';
import { addDays } from '../../core/calendar/workdays';
import type { Period } from '../question';

interface PeriodInText {
  period: Period;
  start: number;
  end: number;
}

const steps: Record<string, number> = {
  deze: 0,
  dit: 0,
  vorige: -1,
  vorig: -1,
  afgelopen: -1,
  volgende: 1,
  volgend: 1,
  komende: 1,
  aankomende: 1,
};

/** Finds `deze week`, `vorige maand`, `volgend jaar` or the name of a month among plain words. Longer than a day, always. */
export function findPeriod(words: readonly string[], today: IsoDate): PeriodInText | undefined {
  for (const [index, word] of words.entries()) {
    const next = words[index + 1] ?? '';
    const period = word in steps ? stepped(next, steps[word] ?? 0, today) : undefined;
    const isDayInWeek = /^(?:op|maandag|dinsdag|woensdag|donderdag|vrijdag)$/.test(words[index + 2] ?? '');
    if (period && !isDayInWeek && !/dag$/.test(words[index - 1] ?? '')) return { period, start: index, end: index + 2 };
    const month = namedMonth(words, index, today);
    if (month) return month;
  }
  return undefined;
}

function stepped(unit: string, step: number, today: IsoDate): Period | undefined {
  const [year = 0, month = 1] = today.split('-').map(Number);
  switch (unit) {
    case 'week': {
      const monday = addDays(mondayOf(today), step * 7);
      return { from: monday, until: addDays(monday, 6) };
    }
    case 'maand':
      return monthOf(year, month + step);
    case 'kwartaal': {
      const first = (Math.floor((month - 1) / 3) + step) * 3 + 1;
      return { from: monthOf(year, first).from, until: monthOf(year, first + 2).until };
    }
    case 'jaar':
      return { from: `${year + step}-01-01`, until: `${year + step}-12-31` };
    default:
      return undefined;
  }
}

/** Takes a month without a year for the one that is not over yet. A number beside the name makes it a day. */
function namedMonth(words: readonly string[], index: number, today: IsoDate): PeriodInText | undefined {
  const word = words[index] ?? '';
  const isDay =
    /^\d{1,2}(?:e|de|ste)?$/.test(words[index - 1] ?? '') || /^(?:half|eind|begin|medio)$/.test(words[index - 1] ?? '');
  const month = word.length < 3 || isDay ? undefined : readWholeMonth(word);
  if (month === undefined) return undefined;
  const written = /^20\d{2}$/.exec(words[index + 1] ?? '')?.[0];
  const isOver = month < Number(today.slice(5, 7));
  const year = written ? Number(written) : Number(today.slice(0, 4)) + (isOver ? 1 : 0);
  return { period: monthOf(year, month), start: index, end: index + (written ? 2 : 1) };
}

/** Short words such as `mei` and `jan` are read as a month only where they are one in full. */
function readWholeMonth(word: string): number | undefined {
  return word.length > 3 || word === 'mei' ? readMonth(word) : undefined;
}

/** `month` may be outside 1 to 12: it then lies in another year. */
function monthOf(year: number, month: number): Period {
  const day = (months: number) => new Date(Date.UTC(year, months, 1)).toISOString().slice(0, 10);
  return { from: day(month - 1), until: addDays(day(month), -1) };
}
