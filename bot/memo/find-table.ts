import { type Columns, columnsOf } from './meaning/consultation';
import { readCell } from './word-cell';
import { type Span, spansOf, textOf } from './xml-spans';

/** The table Afgestemd met in a Word document's XML. */
export interface WordTable {
  columns: Columns;
  /** The rows below the header that name a party. */
  rows: TableRow[];
  /** The last row, whatever it holds. */
  lastRow: Span;
}

export interface TableRow {
  span: Span;
  cells: Span[];
  party: string;
}

/** Looks in tables inside other tables too, since some notes are laid out as one large table. */
export function findTable(xml: string, within?: Span): WordTable | undefined {
  for (const span of spansOf(xml, 'w:tbl', within)) {
    const table = readTable(xml, span) ?? findInCells(xml, span);
    if (table) return table;
  }
  return undefined;
}

function readTable(xml: string, table: Span): WordTable | undefined {
  const rows = spansOf(xml, 'w:tr', table).map((span) => ({ span, cells: spansOf(xml, 'w:tc', span) }));
  const titles = rows.map(({ cells }) => columnsOf(cells.map((cell) => readCell(textOf(xml, cell)))));
  const header = titles.findIndex((columns) => columns !== undefined);
  const columns = titles[header];
  const lastRow = rows.at(-1)?.span;
  if (!columns || !lastRow) return undefined;
  const named = rows.slice(header + 1).map((row) => ({ ...row, party: partyOf(xml, row.cells[columns.party]) }));
  return { columns, lastRow, rows: named.filter(({ party }) => party !== '') };
}

function partyOf(xml: string, cell: Span | undefined): string {
  return cell ? readCell(textOf(xml, cell)) : '';
}

function findInCells(xml: string, table: Span): WordTable | undefined {
  for (const row of spansOf(xml, 'w:tr', table)) {
    for (const cell of spansOf(xml, 'w:tc', row)) {
      const found = findTable(xml, cell);
      if (found) return found;
    }
  }
  return undefined;
}
