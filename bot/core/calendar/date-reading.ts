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
  /** No year stands there, and nothing says in which direction to look for it. */
  | 'noYear'
  /** People mean different days by it: `volgende vrijdag`, `half december`. */
  | 'ambiguous'
  /** Something else stands around the day, or several days stand there. */
  | 'otherText';

export type MissingDate =
  | 'empty'
  /** The text itself says so: `n.t.b.` */
  | 'notKnownYet'
  /** `31 april` */
  | 'noSuchDay'
  | 'notADate';

/** Where the year of a day without one is looked for: the next such day from a day on, or the last one until a day. */
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
