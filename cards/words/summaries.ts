import type { ProposalView } from '../../bot/core/proposal/view';
import { stateSentence } from './reasons';
import { informedTitle, neutralTitle, reportTitle, titleOf } from './titles';

/**
 * The text that a notification and a screen reader give of a card. A note that is not Openbaar is not named, because
 * the view then has no memo.
 */
export function proposalSummary(view: ProposalView): string {
  const { memo, reader, rows, status } = view;
  if (!memo || view.written) return titleOf(view);
  if (status !== 'submitted') return `${memo.subject}. ${stateSentence(view)}`;
  const own = rows.find((row) => reader.kind === 'party' && row.party === reader.party);
  return `${own?.reason.kind === 'informed' ? informedTitle : neutralTitle}: ${memo.subject}`;
}

export function statusSummary(view: ProposalView): string {
  return `${titleOf(view)}. ${stateSentence(view)}`;
}

export function reportSummary(view: ProposalView): string {
  return reportTitle(view);
}

export function conceptSummary(subject: string): string {
  return subject === '' ? 'Concept' : `Concept: ${subject}`;
}
