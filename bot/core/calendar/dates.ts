/** A calendar day, `2025-09-03`. */
export type IsoDate = string;
/** A moment in UTC, `2025-09-03T08:15:00.000Z`. */
export type Instant = string;

const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/**
 * Reads a day as Dutch notes write it: `3-sep-2025`, `3 september 2025`, `3-9-2025`, `woensdag 3 sept. 2025`,
 * `2025-09-03`. Returns undefined for anything else, a day that does not exist included.
 */
export function parseDutchDate(text: string): IsoDate | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^(maan|dins|woens|donder|vrij|zater|zon)dag,?\s+/, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (iso) return existingDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dutch = /^(\d{1,2})[\s\-/.]+(\d{1,2}|[a-z]{3,9})[\s\-/.]+(\d{4})$/.exec(plain);
  if (!dutch) return undefined;
  return existingDay(Number(dutch[3]), monthNumber(dutch[2] ?? ''), Number(dutch[1]));
}

/**
 * Reads a day without a year, `13 augustus`: the latest such day that is not after `notAfter`.
 * Undefined for anything else.
 */
export function parseDayWithoutYear(text: string, notAfter: IsoDate): IsoDate | undefined {
  const year = Number(notAfter.slice(0, 4));
  // 29 February may be eight years back.
  const candidates = Array.from({ length: 9 }, (_, back) => parseDutchDate(`${text.trim()} ${year - back}`));
  return candidates.find((date) => date !== undefined && date <= notAfter);
}

/**
 * Reads a day as somebody types it who looks ahead: without a year, `13 augustus` or `13-8`, it is the next such day from
 * `notBefore` on. Undefined for anything else.
 */
export function parseDayAhead(text: string, notBefore: IsoDate): IsoDate | undefined {
  const year = Number(notBefore.slice(0, 4));
  const candidates = Array.from({ length: 9 }, (_, ahead) => parseDutchDate(`${text.trim()} ${year + ahead}`));
  return parseDutchDate(text) ?? candidates.find((date) => date !== undefined && date >= notBefore);
}

/** Writes a day as the notes do: `3-sep-2025`. */
export function formatDutchDate(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day}-${months[(month ?? 1) - 1]}-${year}`;
}

const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** The day it is in Europe/Amsterdam at that moment. */
export function localDate(instant: Instant): IsoDate {
  return amsterdam.format(new Date(instant));
}

const fullMonths = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

const amsterdamHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** The hour, 0 to 23, that the clock in Amsterdam shows at that moment. */
export function localHour(instant: Instant): number {
  return Number(amsterdamHour.format(new Date(instant)));
}

const amsterdamTime = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', timeStyle: 'short' });

/** The time that the clock in Amsterdam shows at that moment, `09:05`. */
export function localTime(instant: Instant): string {
  return amsterdamTime.format(new Date(instant));
}

function monthNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === 'mrt') return 3;
  return text.length < 3 ? 0 : fullMonths.findIndex((month) => month.startsWith(text)) + 1;
}

/** Returns undefined for a day that is not in the calendar, `31 april`. A month and a day count from 1. */
export function existingDay(year: number, month: number, day: number): IsoDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}
