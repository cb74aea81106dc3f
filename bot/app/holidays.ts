import DateHolidays from 'date-holidays';
import { LRUCache } from 'lru-cache';
import type { IsoDate } from '../core/calendar/dates';
import type { Holidays } from '../core/calendar/workdays';

/**
 * The free days of the Algemene termijnenwet (article 3), by the rules under which date-holidays knows them. Sundays are
 * no working days anyway.
 */
const lawful = [
  '01-01',
  'easter 1',
  '04-27 if sunday then previous saturday since 2014',
  '05-05',
  'easter 39',
  'easter 50',
  '12-25',
  '12-26',
];
const goodFriday = 'easter -2';
/** People may type a day in any year. */
const mostYears = 50;

/**
 * Returns a function that tells whether a day is free. `goodFriday`: counts Goede Vrijdag as free, which an
 * organisation may decide for itself.
 */
export function createHolidays(settings: { goodFriday: boolean }): Holidays {
  const calendar = new DateHolidays('NL');
  const rules = new Set(settings.goodFriday ? [...lawful, goodFriday] : lawful);
  const years = new LRUCache<number, ReadonlySet<IsoDate>>({ max: mostYears });

  function daysOf(year: number): ReadonlySet<IsoDate> {
    const days = years.get(year) ?? new Set(calendar.getHolidays(year).filter(isFree).map(dayOf));
    years.set(year, days);
    return days;
  }

  const isFree = ({ rule }: { rule: string }) => rules.has(rule);
  return (date) => daysOf(Number(date.slice(0, 4))).has(date);
}

function dayOf({ date }: { date: string }): IsoDate {
  return date.slice(0, 10);
}
