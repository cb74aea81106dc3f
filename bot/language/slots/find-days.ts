import { daysMeant } from '../../core/calendar/date-reading';
import type { IsoDate } from '../../core/calendar/dates';
import { type DayInText, daysIn } from '../../core/calendar/find-date';
import { plainText } from '../../core/calendar/plain-text';
import { readPlainDay } from '../../core/calendar/read-day';
import type { Period } from '../question';
import { findPeriod } from './find-period';
import { mark, type Token } from './sentence';

/** The days that a sentence names. A meeting is a period too, of one day or of a month. */
export interface FoundDays {
  meeting?: Period;
  period?: Period;
  /** It names a day that the calendar does not have, such as `31 april`. */
  isNoDay: boolean;
  tokens: readonly Token[];
}

/** Words that make a day beside them the day of a meeting. */
const meetingWord = /^(?:ab|db|vergadering|vergaderingen|bestuur|bestuursvergadering|agenda|bestuurscyclus|cyclus)$/;
const sinceWord = /^(?:sinds|vanaf|sedert|na)$/;
const untilWord = /^(?:tot|voor)$/;

/** Finds the days and periods in a sentence with the one reader of days. `meetings`: the days of known meetings. */
export function findDays(tokens: readonly Token[], today: IsoDate, meetings: readonly IsoDate[]): FoundDays {
  const free = tokens.map(({ plain, names }) => (names ? '' : plain));
  const next = nextMeeting(free, today, meetings);
  if (next) return { meeting: next.period, isNoDay: false, tokens: mark(tokens, next.indexes, 'day') };
  const found = findPeriod(free, today) ?? findDay(tokens, today);
  if (!found) return { isNoDay: hasNoSuchDay(tokens, today), tokens };
  const { period, start, end } = found;
  const before = free.slice(Math.max(0, start - 3), start);
  const isMeeting =
    before.some((word) => meetingWord.test(word)) ||
    meetingWord.test(free[end] ?? '') ||
    (period.from === period.until && meetings.includes(period.from));
  const marked = mark(
    tokens,
    [...tokens.keys()].filter((index) => index >= start && index < end),
    'day',
  );
  return { ...(isMeeting ? { meeting: period } : { period }), isNoDay: false, tokens: marked };
}

/** Reads `volgende ab`, `de eerstvolgende vergadering`, `deze cyclus` as the first known meeting from today on. */
function nextMeeting(words: readonly string[], today: IsoDate, meetings: readonly IsoDate[]) {
  const index = words.findIndex(
    (word, at) =>
      meetingWord.test(word) && /^(?:volgende|eerstvolgende|komende|aankomende|deze)$/.test(words[at - 1] ?? ''),
  );
  const day = [...meetings].sort().find((meeting) => meeting >= today);
  if (index < 0 || !day) return undefined;
  return { period: { from: day, until: day }, indexes: [index - 1, index] };
}

interface PeriodInText {
  period: Period;
  start: number;
  end: number;
}

function hasNoSuchDay(tokens: readonly Token[], today: IsoDate): boolean {
  return daysAmong(tokens, today).some(({ reading }) => reading.kind === 'missing' && reading.why === 'noSuchDay');
}

/** The days among words that name nothing else; an agenda item is none. */
function daysAmong(tokens: readonly Token[], today: IsoDate): DayInText[] {
  const raw = tokens.map((token) => (token.names ? '-' : token.raw));
  const days = daysIn(raw, (plain) => readPlainDay(plain, today, { from: today }));
  return days.filter(({ start }) => !/^(?:ap|punt|agendapunt|voorstel|nummer)$/.test(tokens[start - 1]?.plain ?? ''));
}

/** A day that the reader is not sure of is not taken: the answer would be about another day. */
function findDay(tokens: readonly Token[], today: IsoDate): PeriodInText | undefined {
  const raw = tokens.map((token) => (token.names ? '-' : token.raw));
  const [day] = daysAmong(tokens, today);
  const [date] = day ? daysMeant(day.reading) : [];
  if (!day || !date) return undefined;
  const word = tokens[day.start - 1]?.plain ?? '';
  if (sinceWord.test(word))
    return { period: { from: lastOf(raw, day, today), until: today }, start: day.start - 1, end: day.end };
  if (untilWord.test(word) && tokens[day.start - 2]?.plain === 'nu') {
    return { period: { from: today, until: date }, start: day.start - 2, end: day.end };
  }
  return { period: { from: date, until: date }, start: day.start, end: day.end };
}

/** Reads a day after `sinds` as the last one before today. */
function lastOf(raw: readonly string[], { start, end }: { start: number; end: number }, today: IsoDate): IsoDate {
  const text = plainText(raw.slice(start, end).join(' '));
  const [day = today] = daysMeant(readPlainDay(text, today, { until: today }));
  if (day <= today) return day;
  const week = new Date(Date.parse(`${day}T00:00:00Z`) - 7 * 86_400_000).toISOString().slice(0, 10);
  return week <= today ? week : today;
}
