import { withoutSign } from '../../page/clean-text';
import type { Cell, Page, PageBlock, Table } from '../../page/page';
import { headingOf } from '../cut/headings';
import { splitLabel } from '../labels/labels';
import { onOneLine, textOfCell } from '../values/cell-text';
import { type Columns, isOtherTitle, isPartyTitle, readTitles } from './consultation-titles';
import { type Grid, gridOf } from './grid';
import { bareRank, readUntitled } from './untitled-table';

/**
 * A table in which the note keeps who was consulted, on its grid. Reading and filling both use it, so that the row read
 * as a party's is the row that gets filled. Tables and cells are the page's own objects, by which their maker knows
 * them again.
 */
export interface ConsultationTable {
  table: Table;
  /** Index in `table.rows`, as all that follow; below 0 in a table without titles. */
  titleRow: number;
  columns: Columns;
  rows: readonly PartyRow[];
  /** Rows with one cell over all columns: remarks on the table. */
  remarkRows: readonly number[];
  /** How surely it is such a table, by the title of its first column; 1 is the surest. */
  rank: number;
}

export interface PartyRow {
  row: number;
  party: string;
  partyCell: Cell;
  /**
   * Absent when the row is too short. Date and advice may be one cell. A cell over several rows belongs to each of
   * them.
   */
  date?: Cell;
  advice?: Cell;
  remark?: Cell;
  /** Cells to tick one of, with the position that each stands for. */
  choices?: readonly { cell: Cell; words: string }[];
  /** Rows below that belong to the same party, because its cell spans them or they have no name. */
  more: readonly Omit<PartyRow, 'party' | 'partyCell' | 'more'>[];
}

/** Returns the table to read and to fill: the surest, and of equals the first. Tables inside cells count too. */
export function findConsultationTable(page: Pick<Page, 'blocks'>): ConsultationTable | undefined {
  return surestFirst(consultationTables(page.blocks))[0];
}

export function surestFirst(tables: readonly ConsultationTable[]): ConsultationTable[] {
  return tables.toSorted((one, other) => one.rank - other.rank);
}

/** Returns every such table, from top to bottom. */
export function consultationTables(blocks: readonly PageBlock[]): ConsultationTable[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [];
    const table = readTable(block);
    return table
      ? [table]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => consultationTables(cell.blocks)));
  });
}

/**
 * Turns a table that lies on its side, with titles below each other and the parties beside them. A cell has the blocks
 * of the page's own cell, by which it is filled; no row can be added.
 */
export function readTurnedTable(table: Table): ConsultationTable | undefined {
  const grid = gridOf(table);
  const titles = grid.map(([first]) => (first ? textOfCell(first) : ''));
  if (!titles.every((title) => isPartyTitle(title) || isOtherTitle(title))) return undefined;
  const [columns = []] = grid;
  const rows = columns.map((_, column) => ({
    cells: grid.flatMap((row, index) => {
      const cell = row[column];
      return cell ? [{ ...cell, column: index, columnSpan: 1, rowSpan: 1 }] : [];
    }),
  }));
  return readTable({ kind: 'table', rows });
}

function readTable(table: Table): ConsultationTable | undefined {
  const grid = gridOf(table);
  const found = grid.map((row) => titlesOf(row));
  const first = found.findIndex((titles) => titles !== undefined);
  // Reads titles over two rows: the lower row has the columns that the upper one joined.
  const titleRow = found[first + 1] === undefined ? first : first + 1;
  const titles = found[titleRow];
  if (!titles) return readUntitledTable(table, grid);
  return { table, titleRow, ...titles, ...readRows(grid, titleRow, titles.columns, grid[titleRow]) };
}

/**
 * Returns the titles by their column on the grid. Of a title over several columns the last is the party's, because
 * numbers come first.
 */
function titlesOf(row: readonly (Cell | undefined)[]) {
  const texts = row.map((cell, column) => (cell && cell.column === column ? textOfCell(cell) : ''));
  return readTitles(texts);
}

/** The content of its cells tells its columns. */
function readUntitledTable(table: Table, grid: Grid): ConsultationTable | undefined {
  const untitled = readUntitled(grid);
  if (!untitled) return undefined;
  const { titleRow, columns, firstRow } = untitled;
  const rank = titleRow < 0 ? bareRank : 1;
  return { table, titleRow, columns, rank, ...readRows(grid, titleRow, columns, grid[firstRow]) };
}

/** `own`: a row whose cells have the columns. */
function readRows(grid: Grid, titleRow: number, columns: Columns, own: Grid[number] = []) {
  const rows: PartyRow[] = [];
  const remarkRows: number[] = [];
  const titles = wordsOf(grid[titleRow] ?? []);
  for (const [index, row] of grid.entries()) {
    const cells = row.filter((cell) => cell !== undefined);
    // Titles may be repeated at the start of a page.
    if (index <= titleRow || ['', titles].includes(wordsOf(row))) continue;
    if (titleRow > 0 && beginsSomethingElse(cells)) break;
    if (cells.every((cell) => cell === cells[0])) remarkRows.push(index);
    else addRow(rows, answersOf(index, row, columns, partyCellOf(row, columns, own)));
  }
  return { rows, remarkRows };
}

function wordsOf(row: Grid[number]): string {
  return row
    .map((cell) => (cell ? textOfCell(cell) : ''))
    .join(' ')
    .trim();
}

/**
 * Returns true when the table ends at this row. In a note that is one table, the rows below have a heading or a label,
 * and one cell for the rest. A party may be called Financiën.
 */
function beginsSomethingElse(cells: readonly Cell[]): boolean {
  const text = cells[0] ? onOneLine(textOfCell(cells[0])) : '';
  return new Set(cells).size < 3 && (headingOf(text) !== undefined || splitLabel(text) !== undefined);
}

function addRow(rows: PartyRow[], { partyCell, ...answers }: Answers): void {
  const last = rows.at(-1);
  const party = partyCell ? withoutSign(onOneLine(textOfCell(partyCell))) : '';
  if (last && (partyCell === last.partyCell || party === ''))
    rows[rows.length - 1] = { ...last, more: [...last.more, answers] };
  else if (partyCell && party !== '' && !isTotal.test(party)) rows.push({ ...answers, party, partyCell, more: [] });
}

/** The last row may count the others. */
const isTotal = /^totaal( aantal)?:?$/i;

function partyCellOf(cells: Grid[number], { party }: Columns, titles: Grid[number]): Cell | undefined {
  const under = cells.filter((_, column) => titles[column] === titles[party]);
  return under.find((cell) => cell && !isNumber(textOfCell(cell)) && textOfCell(cell) !== '') ?? under[0];
}

function isNumber(text: string): boolean {
  return /^\d{1,3}[.)]?$/.test(text);
}

type Answers = ReturnType<typeof answersOf>;

function answersOf(row: number, cells: Grid[number], columns: Columns, partyCell: Cell | undefined) {
  const at = (column: number | undefined) => {
    const cell = column === undefined ? undefined : cells[column];
    return cell === partyCell ? undefined : cell;
  };
  const [date, advice, remark] = [at(columns.date), at(columns.advice), at(columns.remark)];
  const choices = columns.choices?.flatMap(({ column, words }) => {
    const cell = at(column);
    return cell ? [{ cell, words }] : [];
  });
  return {
    row,
    partyCell,
    ...(date && { date }),
    ...(advice && { advice }),
    ...(remark && { remark }),
    ...(choices && { choices }),
  };
}
