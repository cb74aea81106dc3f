import { isItemSign } from '../../page/clean-text';
import type { Cell, PageBlock, Paragraph, Table } from '../../page/page';
import { type ConsultationTable, consultationTables, readTurnedTable } from '../consultation/consultation-table';
import { joinSplitTables } from '../consultation/join-split-tables';
import { plain } from '../values/cell-text';
import { readDecisionTable } from './decision-table';
import type { Entry } from './entry';
import { goesOn, readRow, valueIn } from './rows';
import { readTableInList } from './table-in-list';

export function entriesOf(blocks: readonly PageBlock[]): Entry[] {
  return withSigns(joinSplitTables(blocks)).flatMap((block, index, all) =>
    block.kind === 'paragraph' ? linesOf(block) : (readTableInList(all, index, entriesOf) ?? entriesOfTable(block)),
  );
}

/** The sign of a list may stand in a paragraph of its own, above its item. */
function withSigns(blocks: readonly PageBlock[]): PageBlock[] {
  const joined: PageBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'paragraph' && last?.kind === 'paragraph' && block.text !== '' && isItemSign(plain(last.text))) {
      joined[joined.length - 1] = { ...block, text: `${last.text} ${block.text}` };
    } else {
      joined.push(block);
    }
  }
  return joined;
}

function linesOf({ text, doubts, isHeading }: Paragraph): Entry[] {
  const lines = plain(text).split('\n').filter(Boolean);
  if (lines.length === 0) return [{ kind: 'break' }];
  return lines.map((line, index) => ({ kind: 'line', text: line, doubts, isHeading, isContinued: index > 0 }));
}

function entriesOfTable(table: Table): Entry[] {
  const consultation = consultationTables([table]).find((found) => found.table === table);
  const turned = consultation ? undefined : readTurnedTable(table);
  if (turned) return [{ kind: 'consultation', table: turned }, { kind: 'break' }];
  const decisions = consultation ? undefined : readDecisionTable(table, entriesOf);
  return [...(decisions ?? entriesOfRows(table, consultation)), { kind: 'break' }];
}

function entriesOfRows(table: Table, consultation: ConsultationTable | undefined): Entry[] {
  const entries: Entry[] = [];
  const owned = consultation ? rowsOf(consultation) : new Set<number>();
  let row = 0;
  while (row < table.rows.length) {
    if (consultation && Math.max(consultation.titleRow, 0) === row)
      entries.push({ kind: 'consultation', table: consultation }, ...remarksIn(consultation));
    const read = owned.has(row) ? { entries: [], rows: 1 } : readRow(table, row, entriesOf);
    if (!owned.has(row) && goesOn(table, row)) continueLast(entries, table.rows[row]?.cells ?? [], read.entries);
    else entries.push(...read.entries);
    row += read.rows;
  }
  return entries;
}

/** A row without a label of its own continues the row above. */
function continueLast(entries: Entry[], cells: readonly Cell[], content: readonly Entry[]): void {
  const last = entries.at(-1);
  const more = valueIn(cells);
  if (last?.kind === 'fact') {
    const value = { lines: [...last.value.lines, ...more.lines], doubts: [...last.value.doubts, ...more.doubts] };
    entries[entries.length - 1] = { ...last, value };
  } else if (last?.kind === 'end') {
    entries.splice(-1, 0, ...content);
  } else {
    entries.push(...content);
  }
}

/** A remark over the table's whole width is read as running text. */
function remarksIn({ table, remarkRows }: ConsultationTable): Entry[] {
  return remarkRows.flatMap((row) => (table.rows[row]?.cells ?? []).flatMap((cell) => entriesOf(cell.blocks)));
}

/** Returns the rows down to the last party's or remark, with the title and the empty ones between. */
function rowsOf({ titleRow, rows, remarkRows }: ConsultationTable): Set<number> {
  const last = Math.max(
    titleRow,
    ...remarkRows,
    ...rows.flatMap(({ row, more }) => [row, ...more.map((other) => other.row)]),
  );
  return new Set(Array.from({ length: last - titleRow + 1 }, (_, index) => titleRow + index));
}
