import { formatDutchDate } from '../../bot/core/calendar/dates';
import { markOf, type Reference } from '../../bot/core/proposal/reference';
import type { ProposalView } from '../../bot/core/proposal/view';
import { roundReportTitle, roundTitle } from './written-round';

/** A title for places where the note's content may not be seen. */
export const neutralTitle = 'Voorstel ter afstemming';

/**
 * Returns the title of a proposal whose note may not be named:
 * `Voorstel ter afstemming (voorstel 17, zaaknummer Z26-004218, agendapunt 7, 15-apr-2026)`.
 */
export function unnamedTitle({ caseNumber, agendaItem, meetingDate, ...numbered }: Reference): string {
  const known = [
    numberWords(numbered),
    caseNumber && `zaaknummer ${caseNumber}`,
    agendaItem && agendaItemWords(agendaItem),
    meetingDate && formatDutchDate(meetingDate),
  ];
  return `${neutralTitle} (${known.filter(Boolean).join(', ')})`;
}

/** Returns the words by which a proposal is found again: `voorstel 17`. */
export function numberWords(numbered: Pick<Reference, 'id' | 'number'>): string {
  return `voorstel ${markOf(numbered)}`;
}

export function agendaItemWords(item: string): string {
  return `agendapunt ${item}`;
}

export const informedTitle = 'Voorstel ter kennisname';

export function titleOf(view: ProposalView): string {
  return view.written ? roundTitle(nameOf(view)) : nameOf(view);
}

function nameOf({ memo, reference }: ProposalView): string {
  return memo?.subject ?? unnamedTitle(reference);
}

export function reportTitle(view: ProposalView): string {
  return view.written ? roundReportTitle(nameOf(view)) : `Afgestemd: ${nameOf(view)}`;
}
