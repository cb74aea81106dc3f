import { formatDutchDate } from '../../bot/core/calendar/dates';
import type { Verdict } from '../../bot/core/proposal/verdict';

export const overviewTitles = {
  open: 'Lopende voorstellen',
  late: 'Te laat, of bijna',
  past: 'Te laat',
  near: 'Bijna te laat',
  agreed: 'Afgestemde voorstellen',
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

/** `2 van 3 partijen akkoord.` Parties that need not agree do not count. */
export function agreedCount({ parties }: Verdict): string {
  const asked = parties.filter(({ outcome }) => outcome !== 'skipped');
  const agreed = asked.filter(({ outcome }) => outcome === 'agreed');
  return `${agreed.length} van ${asked.length} ${asked.length === 1 ? 'partij' : 'partijen'} akkoord.`;
}

export function pageSentence(page: number, pages: number): string {
  return `Bladzijde ${page} van ${pages}.`;
}
