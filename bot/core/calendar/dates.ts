/** A calendar day, `2025-09-03`. */
export type IsoDate = string;
/** A moment in UTC, `2025-09-03T08:15:00.000Z`. */
export type Instant = string;

const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** Writes a day as the notes do: `3-sep-2025`. */
export function formatDutchDate(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day}-${months[(month ?? 1) - 1]}-${year}`;
}

const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** Returns the day in Europe/Amsterdam at that moment. */
export function localDate(instant: Instant): IsoDate {
  return amsterdam.format(new Date(instant));
}

const amsterdamHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** Returns the hour, 0 to 23, on a clock in Amsterdam at that moment. */
export function localHour(instant: Instant): number {
  return Number(amsterdamHour.format(new Date(instant)));
}

const amsterdamTime = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', timeStyle: 'short' });

/** Returns the time on a clock in Amsterdam at that moment, `09:05`. */
export function localTime(instant: Instant): string {
  return amsterdamTime.format(new Date(instant));
}

const amsterdamClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  timeStyle: 'medium',
});
const amsterdamOffset = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', timeZoneName: 'longOffset' });

/** Returns the time on a clock in Amsterdam to the second, and its offset from UTC: `10:15:00` and `+02:00`. */
export function localClock(instant: Instant): { time: string; offset: string } {
  const moment = new Date(instant);
  const zone = amsterdamOffset.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return { time: amsterdamClock.format(moment), offset: zone.replace('GMT', '') };
}

/** Writes a moment to the second, as a clock in Amsterdam shows it, with its offset from UTC: `3-sep-2025 10:15:00 +02:00`. */
export function formatLocalMoment(instant: Instant): string {
  const { time, offset } = localClock(instant);
  return `${formatDutchDate(localDate(instant))} ${time} ${offset}`;
}

/** Returns undefined for a day that is not in the calendar, `31 april`. A month and a day count from 1. */
export function existingDay(year: number, month: number, day: number): IsoDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}
