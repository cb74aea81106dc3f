import { formatDutchDate, type IsoDate } from '../../bot/core/calendar/dates';

/** `van 3-aug-2026 tot en met 21-aug-2026`, or `op 3-aug-2026`. */
export function periodWords({ from, until }: { from: IsoDate; until: IsoDate }): string {
  if (from === until) return `op ${formatDutchDate(from)}`;
  return `van ${formatDutchDate(from)} tot en met ${formatDutchDate(until)}`;
}
