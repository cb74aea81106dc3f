import { headingOf } from '../cut/headings';
import { splitLabel } from '../labels/labels';
import { onOneLine, textOfCell } from '../values/cell-text';
import { findDay } from '../values/find-day';
import { isPlaceholder } from '../values/placeholder';
import { type Columns, isPartyTitle } from './consultation-titles';
import type { Grid } from './grid';
import { position } from './position-words';

/** Rank of a table with no title at all: any titled one is surer. */
export const bareRank = 99;

export interface Untitled {
  /** Below 0 when there is none. */
  titleRow: number;
  columns: Columns;
  /** Row whose cells have the table's columns. */
  firstRow: number;
}

/**
 * Finds the columns of a table without column titles by what their cells hold. Below a title over the whole width any
 * rows of two or three columns will do; without it every row must look like a party's and one must say a day and a position.
 */
export function readUntitled(grid: Grid): Untitled | undefined {
  const titleRow = grid.findIndex((row) => isOneCell(row) && isPartyTitle(textAt(row, 0)));
  const rows = grid.slice(titleRow + 1);
  const width = grid[0]?.length ?? 0;
  if (rows.length === 0 || width < 2 || width > mostColumns || rows[0]?.some((cell) => cell === undefined))
    return undefined;
  if (rows[0] && new Set(rows[0]).size < width) return undefined;
  const columns = columnsBy(rows, width);
  if (!columns || !rows.every((row) => isPartyRow(row, columns))) return undefined;
  if (titleRow < 0 && !rows.some((row) => saysAll(row, columns))) return undefined;
  return { titleRow, columns, firstRow: titleRow + 1 };
}

const mostColumns = 4;

function columnsBy(rows: Grid, width: number): Columns | undefined {
  const all = Array.from({ length: width }, (_, column) => column);
  const holds = (column: number, test: (text: string) => boolean) =>
    rows.some((row) => test(textAt(row, column))) &&
    rows.every((row) => isOpen(textAt(row, column)) || test(textAt(row, column)));
  const party = all.find((column) => rows.every((row) => isName(textAt(row, column))));
  if (party === undefined) return undefined;
  const others = all.filter((column) => column > party);
  const date = others.find((column) => holds(column, isDay));
  const advice = others.find((column) => column !== date && rows.some((row) => position.test(textAt(row, column))));
  const [first, second] = others.filter((column) => column !== date && column !== advice);
  if (others.length === 1) return { party, date: others[0] ?? party, advice: others[0] ?? party };
  const day = date ?? first;
  const said = advice ?? (date === undefined ? second : first);
  return { party, ...(day !== undefined && { date: day }), ...(said !== undefined && { advice: said }) };
}

function isPartyRow(row: Grid[number], { party, date, advice }: Columns): boolean {
  const day = date === undefined ? '' : textAt(row, date);
  const isShared = date === advice;
  const isAnswer = isOpen(day) || isDay(day) || (isShared && (findDay(day) !== undefined || position.test(day)));
  return isName(textAt(row, party)) && isAnswer;
}

function saysAll(row: Grid[number], { date, advice }: Columns): boolean {
  const [day, said] = [date, advice].map((column) => (column === undefined ? '' : textAt(row, column)));
  return findDay(day ?? '') !== undefined && position.test(said ?? '');
}

/**
 * Returns true for a party's name: no number, no day, no label, no heading, and no body with `In` before it, which is
 * read apart.
 */
function isName(text: string): boolean {
  const isOther =
    findDay(text) !== undefined || position.test(text) || /^in\s/i.test(text) || splitLabel(text) || headingOf(text);
  return /\p{L}{2}/u.test(text) && text.length <= longestName && !isOther;
}

const longestName = 100;

function isDay(text: string): boolean {
  const day = findDay(text);
  return day !== undefined && day.before === '' && day.behind === '';
}

function isOpen(text: string): boolean {
  return text === '' || isPlaceholder(text);
}

function isOneCell(row: Grid[number]): boolean {
  return row[0] !== undefined && row.every((cell) => cell === row[0]);
}

function textAt(row: Grid[number], column: number): string {
  const cell = row[column];
  return cell ? onOneLine(textOfCell(cell)) : '';
}
