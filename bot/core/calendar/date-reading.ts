import type { IsoDate } from './dates';

/** The day that a text names, and how sure that is. */
export type DateReading =
  | { kind: 'found'; date: IsoDate }
  /** The days that may be meant, likeliest first; empty: no day is likely. */
  | { kind: 'unsure'; why: UnsureDate; dates: readonly IsoDate[] }
  | { kind: 'missing'; why: MissingDate };

export type UnsureDate =
  /** The day is another day of the week than the text says. */
  | 'weekday'
  /** The year is none of 1900 to 2099: `9 oktober 212`. */
  | 'year'
  /** The text has no year, and nothing says in which direction to look for one. */
  | 'noYear'
  /** Words by which people mean different days: `volgende vrijdag`, `half december`. */
  | 'ambiguous'
  /** Other words stand around the day, or there are several days. */
  | 'otherText';

export type MissingDate =
  | 'empty'
  /** The text itself says that there is no day yet: `n.t.b.` */
  | 'notKnownYet'
  /** The calendar does not have the day: `31 april` */
  | 'noSuchDay'
  | 'notADate';

/** The direction in which to look for a missing year: the next such day from a day on, or the last one until a day. */
export type YearFrom = { from: IsoDate } | { until: IsoDate };

export function found(date: IsoDate): DateReading {
  return { kind: 'found', date };
}

export function unsure(why: UnsureDate, dates: readonly IsoDate[] = []): DateReading {
  return { kind: 'unsure', why, dates };
}

export function missing(why: MissingDate): DateReading {
  return { kind: 'missing', why };
}

/** The days that may be meant, likeliest first. */
export function daysMeant(reading: DateReading): readonly IsoDate[] {
  if (reading.kind === 'found') return [reading.date];
  return reading.kind === 'unsure' ? reading.dates : [];
}
