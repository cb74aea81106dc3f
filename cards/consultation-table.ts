import type { Outcome } from '../bot/core/verdict';
import type { PartyView, ProposalView } from '../bot/core/view';
import { type CardElement, type Look, richText, run, table, text } from './adaptive-card';
import { consultationLabels } from './words/labels';
import { positionTitles } from './words/positions';
import { dateOf, standingWords } from './words/table';
import { lapsedBecause } from './words/versions';

/** The note's own table, as it stands now. */
export function consultationTable(view: ProposalView): CardElement {
  const heads = consultationLabels.map((label) => text(label, { size: 'Small', weight: 'Bolder' }));
  return table([5, 4, 6], [heads, ...view.rows.map((row) => rowOf(row, view))]);
}

function rowOf(row: PartyView, view: ProposalView): CardElement[] {
  return [text(row.name, small), text(dateOf(row) || '–', small), standing(row, view)];
}

/** What the party says now and, struck through, what it said before it was asked again. */
function standing(row: PartyView, view: ProposalView): CardElement {
  const words = standingWords(row, view);
  const look = { ...small, ...looks[row.outcome] };
  if (!row.lapsed) return text(words, look);
  return richText([
    run(`${words}\n`, look),
    run(positionTitles[row.lapsed.position], { ...small, strikethrough: true }),
    run(` (${lapsedBecause[row.lapsed.reason]})`, small),
  ]);
}

/** A phone is as wide as three of the longest Dutch words. */
const small: Look = { size: 'Small' };

const looks: Record<Outcome, Look> = {
  agreed: { color: 'Good', weight: 'Bolder' },
  disagreed: { color: 'Attention', weight: 'Bolder' },
  pending: { isSubtle: true },
  skipped: { isSubtle: true },
};
