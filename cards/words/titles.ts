import type { ProposalView } from '../../bot/core/proposal/view';

/** A title for places where the note's content may not be seen. */
export const neutralTitle = 'Voorstel ter afstemming';

export const informedTitle = 'Voorstel ter kennisname';

export function titleOf(view: ProposalView): string {
  return view.memo?.subject ?? neutralTitle;
}

export function reportTitle(view: ProposalView): string {
  return `Afgestemd: ${titleOf(view)}`;
}
