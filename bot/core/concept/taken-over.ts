import type { IsoDate } from '../calendar/dates';
import { findDate } from '../calendar/find-date';
import type { ConsultationRow } from '../note/memo';
import type { TakenOver } from '../proposal/proposal';

/**
 * Reads a filled-in row of the note's own table as an answer. Undefined when it does not say akkoord. A date without a
 * year is the latest such day not after the meeting; without a meeting it stays empty.
 */
export function takenOverRow(party: string, row: ConsultationRow, meetingDate: IsoDate | ''): TakenOver | undefined {
  if (!/^\s*akkoord\b/i.test(row.advice)) return undefined;
  const advice = row.advice.trim();
  const written = findDate(row.date);
  if (written.kind === 'found') return { party, date: written.date, isYearDerived: false, advice };
  const derived = meetingDate === '' ? undefined : findDate(row.date, { until: meetingDate });
  if (derived?.kind !== 'found') return { party, date: '', isYearDerived: false, advice };
  return { party, date: derived.date, isYearDerived: true, advice };
}
