import type { IndexRow } from '../../bot/core/proposal/index-row';
import { rowMark, rowTitle } from '../words/chat';
import { type CardAction, execute } from './adaptive-card';
import { withTitlesApart } from './titles-apart';

/** Returns for each proposal of a list the button that opens it, called after the proposal; no two titles are equal. */
export function proposalButtons(rows: readonly IndexRow[]): CardAction[] {
  const titled = withTitlesApart(rows.map((row) => ({ row, title: rowTitle(row), apart: rowMark(row) })));
  return titled.map(({ row, title }) => execute(title, 'ask', { text: `status ${row.id}` }, { inputs: 'none' }));
}
