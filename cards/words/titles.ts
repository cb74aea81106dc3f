import { referenceOf } from '../../bot/core/proposal/reference';
import type { ProposalView } from '../../bot/core/proposal/view';

/** A title for places where the note's content may not be seen. */
export const neutralTitle = 'Voorstel ter afstemming';

/** Returns the title of a proposal whose note may not be named: `Voorstel ter afstemming (voorstel 5d2c7f)`. */
export function unnamedTitle(proposalId: string): string {
  return `${neutralTitle} (voorstel ${referenceOf(proposalId)})`;
}

export const informedTitle = 'Voorstel ter kennisname';

export function titleOf(view: ProposalView): string {
  return view.memo?.subject ?? unnamedTitle(view.proposalId);
}

export function reportTitle(view: ProposalView): string {
  return `Afgestemd: ${titleOf(view)}`;
}
