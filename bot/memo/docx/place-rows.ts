import type { ConsultationTable, PartyRow } from '../meaning/consultation/consultation-table';
import { textOfCell } from '../meaning/values/cell-text';
import type { Cell, TableRow } from '../page/page';

/** The places in the table for parties that have no row yet. */
export interface Places {
  /** Rows that the author left empty, from the first. */
  free: readonly FreeRow[];
  /** Index of the row below which a new one belongs. Rows after it are remarks, or no part of the table. */
  last: number;
  /** Index of the row that a new one should look like. */
  pattern: number;
  /** The column of the grid with the names. */
  partyColumn: number;
}

export interface FreeRow {
  party: Cell;
  date: Cell | undefined;
  advice: Cell | undefined;
}

export function placesIn({ table, titleRow, columns, rows }: ConsultationTable): Places {
  const pattern = rows.findLast((row) => isPlain(row, table.rows)) ?? rows.at(-1);
  const partyColumn = pattern?.partyCell.column ?? columns.party;
  const taken = rows.flatMap((row) => [row.row, ...row.more.map(({ row: index }) => index)]);
  const model = table.rows[pattern?.row ?? -1];
  const freeAt: number[] = [];
  for (const [index, row] of table.rows.entries()) {
    const isKnown = index <= titleRow || rows.some((own) => own.row === index);
    if (isKnown) continue;
    if (model && isBlank(row) && hasShapeOf(row, model)) freeAt.push(index);
    else if (!taken.includes(index)) break;
  }
  const last = Math.max(titleRow, ...taken, ...freeAt);
  const cellAt = (row: TableRow | undefined, column: number | undefined) =>
    row?.cells.find((cell) => column !== undefined && cell.column <= column && column < cell.column + cell.columnSpan);
  const free = freeAt.flatMap((index): FreeRow[] => {
    const row = table.rows[index];
    const party = cellAt(row, partyColumn);
    return party ? [{ party, date: cellAt(row, columns.date), advice: cellAt(row, columns.advice) }] : [];
  });
  return { free, last: endOfSpans(table.rows, last), pattern: pattern?.row ?? titleRow, partyColumn };
}

/** Returns true for a row of one party, with a cell for each of its answers. */
function isPlain({ row, date, advice, more }: PartyRow, rows: readonly TableRow[]): boolean {
  const cells = rows[row]?.cells ?? [];
  const isOwn = [date, advice].every((cell) => !cell || cells.includes(cell));
  return isOwn && date !== advice && more.length === 0 && cells.every(({ rowSpan }) => rowSpan === 1);
}

/** Returns true for an empty row, in which only a number may stand: some tables are numbered down to their last row. */
function isBlank({ cells }: TableRow): boolean {
  return cells.every((cell) => /^(\d{1,3}[.)]?)?$/.test(textOfCell(cell)));
}

function hasShapeOf(row: TableRow, model: TableRow): boolean {
  const shape = ({ cells }: TableRow) => cells.map(({ column, columnSpan, rowSpan }) => [column, columnSpan, rowSpan]);
  return JSON.stringify(shape(row)) === JSON.stringify(shape(model));
}

/** Returns the last row into which a cell of that row reaches. */
function endOfSpans(rows: readonly TableRow[], index: number): number {
  return Math.max(index, ...(rows[index]?.cells ?? []).map(({ rowSpan }) => index + rowSpan - 1));
}
