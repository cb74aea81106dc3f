import { Refusal } from '../refusal';
import type { DateReading } from './date-reading';

/** Says why no day can be taken from a text, so that its author can mend it. */
export function whyNoDay(reading: Exclude<DateReading, { kind: 'found' }>): Refusal {
  if (reading.why === 'noSuchDay') return new Refusal('noSuchDay');
  return new Refusal(reading.kind === 'unsure' ? 'unsureDay' : 'badDate');
}
