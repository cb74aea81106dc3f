import type { Outcome } from '../bot/core/verdict';
import type { PartyView, ProposalView } from '../bot/core/view';
import { type CardElement, type Look, table, text } from './adaptive-card';
import { consultationLabels } from './words/labels';
import { noPosition, positionTitles } from './words/positions';
import { dateOf } from './words/table';

/** The note's own table, as it stands now. */
export function consultationTable(view: ProposalView): CardElement {
  const heads = consultationLabels.map((label) => text(label, { size: 'Small', weight: 'Bolder' }));
  return table([5, 4, 6], [heads, ...view.rows.map(rowOf)]);
}

function rowOf(row: PartyView): CardElement[] {
  const position = row.position ? positionTitles[row.position] : noPosition;
  return [text(row.name, small), text(dateOf(row) || '–', small), text(position, { ...small, ...looks[row.outcome] })];
}

/** A phone is as wide as three of the longest Dutch words. */
const small: Look = { size: 'Small' };

const looks: Record<Outcome, Look> = {
  agreed: { color: 'Good', weight: 'Bolder' },
  disagreed: { color: 'Attention', weight: 'Bolder' },
  pending: { isSubtle: true },
};
