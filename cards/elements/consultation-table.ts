import type { Outcome } from '../../bot/core/proposal/verdict';
import type { PartyView, ProposalView } from '../../bot/core/proposal/view';
import { consultationLabels } from '../words/labels';
import { positionTitles } from '../words/positions';
import { dateOf, standingWords } from '../words/table';
import { lapsedBecause } from '../words/versions';
import { type CardElement, type Look, richText, run, type TextRun, table, text } from './adaptive-card';

/**
 * The note's table Afgestemd met, as it stands now. It has two columns, because on a phone a third would break words.
 */
export function consultationTable(view: ProposalView): CardElement {
  const heads = consultationLabels.map((label) => text(label, { size: 'Small', weight: 'Bolder' }));
  return table([1, 1], [heads, ...view.rows.map((row) => [richText([run(row.name, small)]), standing(row, view)])]);
}

/** The party's position and its date. A position from before the party was asked again is struck through. */
function standing(row: PartyView, view: ProposalView): CardElement {
  const date = dateOf(row);
  const now = run(standingWords(row, view), { ...small, ...looks[row.outcome] });
  return richText([now, ...(date === '' ? [] : [run(`\n${date}`, small)]), ...before(row)]);
}

function before({ lapsed }: PartyView): TextRun[] {
  if (!lapsed) return [];
  return [
    run('\n', small),
    run(positionTitles[lapsed.position], { ...small, strikethrough: true }),
    run(` (${lapsedBecause[lapsed.reason]})`, small),
  ];
}

const small: Look = { size: 'Small' };

const looks: Record<Outcome, Look> = {
  agreed: { color: 'Good', weight: 'Bolder' },
  disagreed: { color: 'Attention', weight: 'Bolder' },
  pending: { isSubtle: true },
  skipped: { isSubtle: true },
};
