import { formatDutchDate, type IsoDate } from '../../bot/core/calendar/dates';
import { formatDutchDay } from '../../bot/core/calendar/weekdays';
import { capitalised } from './capitalised';
import { fieldLabels } from './labels';

/** Returns the last day to answer, that day included: `Uiterlijk reageren: di 22-dec-2026.` */
export function deadlineLine(deadline: IsoDate): string {
  return `${fieldLabels.deadline}: ${formatDutchDay(deadline)}.`;
}

/**
 * Returns when the proposal is decided and until when to answer, that day included: `Vergadering 13-jan-2027, agendapunt
 * 7. Reageer uiterlijk di 22-dec-2026.` `memo`: absent where nothing of the note may be shown.
 */
export function meetingAndDeadline(
  memo: { meetingDate: IsoDate | ''; agendaItem: string } | undefined,
  deadline: IsoDate | '',
): string {
  const meeting = [
    memo?.meetingDate ? `vergadering ${formatDutchDate(memo.meetingDate)}` : '',
    memo?.agendaItem ? `agendapunt ${memo.agendaItem}` : '',
  ]
    .filter(Boolean)
    .join(', ');
  return [
    meeting === '' ? '' : `${capitalised(meeting)}.`,
    deadline === '' ? '' : `Reageer uiterlijk ${formatDutchDay(deadline)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
