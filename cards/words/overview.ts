import { formatDutchDate } from '../../bot/core/calendar/dates';

export const overviewTitles = {
  open: 'Lopende voorstellen',
  late: 'Te laat, of bijna',
  past: 'Termijn voorbij',
  near: 'Termijn bijna voorbij',
};

/** The day is empty for a note without a meeting, and for a note that may not be named to this reader. */
export function meetingHeading(day: string): string {
  return day === '' ? 'Overige voorstellen' : `Vergadering van ${formatDutchDate(day)}`;
}

export const noneOnMeeting = 'Er zijn geen lopende voorstellen voor een vergadering op die dag.';
export const noneLate = 'Er is niets te laat of bijna te laat.';

export function moreProposals(count: number): string {
  return count === 1 ? 'Er is nog één ander voorstel.' : `Er zijn nog ${count} andere voorstellen.`;
}
