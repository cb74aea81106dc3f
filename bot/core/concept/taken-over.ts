import { type IsoDate, parseDayWithoutYear, parseDutchDate } from '../calendar/dates';
import type { ConsultationRow } from '../note/memo';
import type { TakenOver } from '../proposal/proposal';

/**
 * A filled-in row of the note's own table as something that counts. Undefined when it does not say akkoord. A date
 * without a year is the latest such day not after the meeting; without a meeting it stays empty.
 */
export function takenOverRow(party: string, row: ConsultationRow, meetingDate: IsoDate | ''): TakenOver | undefined {
  if (!/^\s*akkoord\b/i.test(row.advice)) return undefined;
  const advice = row.advice.trim();
  const written = parseDutchDate(row.date);
  if (written) return { party, date: written, isYearDerived: false, advice };
  const derived = meetingDate === '' ? undefined : parseDayWithoutYear(row.date, meetingDate);
  return { party, date: derived ?? '', isYearDerived: derived !== undefined, advice };
}
