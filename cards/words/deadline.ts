import type { IsoDate } from '../../bot/core/calendar/dates';
import { formatDutchDay } from '../../bot/core/calendar/weekdays';
import { fieldLabels } from './labels';

/** Returns the last day to answer, that day included: `Uiterlijk reageren: di 22-dec-2026.` */
export function deadlineLine(deadline: IsoDate): string {
  return `${fieldLabels.deadline}: ${formatDutchDay(deadline)}.`;
}
