import type { Outcome, Reason } from '../../bot/core/proposal/verdict';
import { isOfParty, type PartyView, type ProposalView } from '../../bot/core/proposal/view';
import { consultationLabels, roundLabels } from '../words/labels';
import { positionTitles } from '../words/positions';
import { dateOf, otherParties, standingWords } from '../words/table';
import { lapsedBecause } from '../words/versions';
import { type CardElement, type Look, richText, run, type TextRun, table, text } from './adaptive-card';

/**
 * The note's table Afgestemd met, as it stands now. It has two columns, because on a phone a third would break words.
 */
export function consultationTable(view: ProposalView): CardElement {
  const labels = view.written ? roundLabels : consultationLabels;
  const heads = labels.map((label) => text(label, { size: 'Small', weight: 'Bolder' }));
  const isLong = view.rows.length > mostRows && view.status === 'submitted' && view.reader.kind === 'party';
  const others = isLong ? view.rows.filter((row) => isAlike(row, view)) : [];
  const shown = view.rows.filter((row) => !others.includes(row));
  return table([1, 1], [heads, ...shown.map((row) => rowOf(row, view)), ...together(others, view)]);
}

/** Most rows of a table that a phone shows at a glance. */
const mostRows = 8;

function rowOf(row: PartyView, view: ProposalView): CardElement[] {
  return [richText([run(row.name, small)]), standing(row, view)];
}

const quietReasons: readonly Reason['kind'][] = ['nobodyAnswered', 'notAskedYet', 'informed'];

/** True for a party of which there is nothing to see but that it agreed, or that it has not answered yet or need not. */
function isAlike({ party, outcome, reason, lapsed }: PartyView, { reader }: ProposalView): boolean {
  const isOwn = isOfParty(reader, party);
  return !isOwn && !lapsed && (outcome === 'agreed' || quietReasons.includes(reason.kind));
}

/** `24 andere partijen | Nog geen antwoord` */
function together(others: readonly PartyView[], view: ProposalView): CardElement[][] {
  const kinds = [...new Set(others.map((row) => standingWords(row, view)))];
  return kinds.map((words) => {
    const rows = others.filter((row) => standingWords(row, view) === words);
    const [first, ...more] = rows;
    if (first && more.length === 0) return rowOf(first, view);
    const look = first ? looks[first.outcome] : {};
    return [richText([run(otherParties(rows.length), small)]), richText([run(words, { ...small, ...look })])];
  });
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
