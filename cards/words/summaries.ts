import type { ProposalView } from '../../bot/core/view';
import { stateSentence } from './reasons';
import { neutralTitle, reportTitle, titleOf } from './titles';

/** What a notification and a screen reader say of a card. A note that is not Openbaar is not named: the view has no memo. */
export function proposalSummary(view: ProposalView): string {
  if (!view.memo) return neutralTitle;
  return view.isOpen ? `${neutralTitle}: ${view.memo.subject}` : `${view.memo.subject}. ${stateSentence(view)}`;
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
