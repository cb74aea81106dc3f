import type { PageBlock, Table } from '../../page/page';
import { onOneLine, textOfCell } from '../values/cell-text';
import { findDay } from '../values/find-day';
import { isPlaceholder } from '../values/placeholder';
import { consultationTables, type PartyRow } from './consultation-table';

/** Joins the table Afgestemd met with the rest of its rows, where only empty lines part them. */
export function joinSplitTables(blocks: readonly PageBlock[]): PageBlock[] {
  const joined: PageBlock[] = [];
  for (const block of blocks) {
    const index = joined.findLastIndex((above) => above.kind === 'table' || above.text !== '');
    const above = joined[index];
    const whole = block.kind === 'table' && above?.kind === 'table' ? wholeTable(above, block) : undefined;
    if (whole) joined.splice(index, joined.length - index, whole);
    else joined.push(block);
  }
  return joined;
}

/**
 * Returns undefined unless every row of the second table reads as a party's, with a day or nothing in the column for
 * it.
 */
function wholeTable(first: Table, second: Table): Table | undefined {
  const hasTitles = (table: Table) => consultationTables([table]).some(({ titleRow }) => titleRow >= 0);
  if (!hasTitles(first) || hasTitles(second)) return undefined;
  const table: Table = { kind: 'table', rows: [...first.rows, ...second.rows] };
  const found = consultationTables([table]).find((own) => own.table === table);
  const added = found?.rows.filter(({ row }) => row >= first.rows.length) ?? [];
  return added.length === second.rows.length && added.every(mayBeParty) ? table : undefined;
}

function mayBeParty({ date, advice }: PartyRow): boolean {
  const text = date ? onOneLine(textOfCell(date)) : '';
  return date !== undefined && advice !== undefined && (isPlaceholder(text) || findDay(text) !== undefined);
}
