import { formatDutchDate, type IsoDate } from '../../bot/core/calendar/dates';
import type { IndexRow } from '../../bot/core/proposal/index-row';
import type { MeetingDays } from '../../bot/core/proposal/listed';
import type { ProposalStatus } from '../../bot/core/proposal/proposal';

import type { ProposalView } from '../../bot/core/proposal/view';
import { agreedCount } from './overview';
import { dateOf, standingWords } from './table';
import { numberWords } from './titles';

/** The columns of the list as a file, in this order. */
export const listColumns = [
  'Vergaderdatum',
  'Agendapunt',
  'Zaaknummer',
  'Onderwerp',
  'Voorstel',
  'Stand',
  'Afgerond op',
  'Uiterlijk reageren',
  'Partijen akkoord',
  'Standpunten',
  'Auteur',
] as const;

const states: Record<ProposalStatus, string> = {
  submitted: 'Loopt',
  agreed: 'Afgestemd',
  withdrawn: 'Ingetrokken',
};

/** Returns one proposal's cells under listColumns. `closedOn`: the day of its end, or empty. */
export function listRow(
  row: IndexRow,
  view: ProposalView,
  { closedOn, isLate }: { closedOn: IsoDate | ''; isLate: boolean },
): string[] {
  const standings = view.rows.map((party) =>
    [party.name, [standingWords(party, view), dateOf(party)].filter(Boolean).join(', ')].join(': '),
  );
  return [
    row.meetingDate && formatDutchDate(row.meetingDate),
    row.agendaItem,
    row.caseNumber,
    row.subject,
    numberWords(row),
    isLate ? 'Te laat' : states[view.status],
    closedOn && formatDutchDate(closedOn),
    view.deadline && formatDutchDate(view.deadline),
    agreedCount(view.verdict).replace(/\.$/, ''),
    standings.join('\n'),
    view.authorName,
  ];
}

/** `Lijst 2026-04-15.csv`, or with both days of a period. */
export function listFileName({ from, until }: MeetingDays): string {
  return `Lijst ${from === until ? from : `${from} tot en met ${until}`}.csv`;
}

export function listTitle({ from, until }: MeetingDays): string {
  if (from === until) return `Vergadering van ${formatDutchDate(from)}`;
  return `Vergaderingen van ${formatDutchDate(from)} tot en met ${formatDutchDate(until)}`;
}

export const whichMeeting = {
  question: 'Van welke vergadering?',
  hint: 'Typ lijst, met de dag van de vergadering erachter.',
};
export const noneListed = 'Er zijn geen voorstellen voor een vergadering op die dag.';
export const noMeetings = 'Er zijn geen voorstellen voor een vergadering.';
export const listExplanation =
  'Met de knop haalt u de hele lijst op, voor Excel. Open de link binnen één uur. Na het openen werkt hij nog hoogstens vijf minuten.';

export const noneAgreed = 'Er zijn geen voorstellen afgestemd.';
export const noneAgreedThen = 'Er zijn toen geen voorstellen afgestemd.';

/** Says how far back a list goes. */
export function lookedBack(count: number): string {
  return `Wij kijken niet verder terug dan de laatste ${count} afgeronde voorstellen.`;
}
