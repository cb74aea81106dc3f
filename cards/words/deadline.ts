import { formatDutchDate, type IsoDate } from '../../bot/core/calendar/dates';

/** `Reageren vóór: 3-sep-2025.` */
export function deadlineLine(deadline: IsoDate): string {
  return `Reageren vóór: ${formatDutchDate(deadline)}.`;
}
