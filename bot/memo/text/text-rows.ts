import { readTitles } from '../meaning/consultation/consultation-titles';
import { isLandmark } from '../meaning/cut/landmarks';
import { cleanText, isItemSign, startsItem } from '../page/clean-text';
import { readMarks } from './marks';
import { withoutQuotes } from './without-quotes';

/** A line of text: words, or the cells of a table's row. */
export type TextRow = { kind: 'line'; text: string } | { kind: 'row'; cells: readonly string[]; isFirst: boolean };

/** Most cells of a row; further text goes into the last. */
const mostCells = 40;

/**
 * Tells the rows of tables from lines: by tabs, by bars, or, below the titles of the table Afgestemd met, by wide
 * spaces.
 */
export function textRows(lines: readonly string[]): TextRow[] {
  const drawn = withoutQuotes(lines).filter((line) => !isDrawn(line));
  const rows: TextRow[] = [];
  let table: OpenTable | undefined;
  let blank = 0;
  for (const [index, line] of drawn.entries()) {
    if (cleanText(line) === '') {
      blank += 1;
      continue;
    }
    const cells = rowIn(drawn, index, blank === 0 ? table : undefined);
    // Rows with an empty line between them are still of one table.
    const above: OpenTable | undefined = blank < 2 ? table : undefined;
    if (blank > 0 && !(cells && above)) rows.push({ kind: 'line', text: '' });
    rows.push(cells ? { kind: 'row', cells: padded(cells, above), isFirst: !above } : { kind: 'line', text: line });
    table = cells && (above ?? openTable(line, cells));
    blank = 0;
  }
  return rows;
}

function rowIn(lines: readonly string[], index: number, above: OpenTable | undefined): string[] | undefined {
  const line = lines[index] ?? '';
  return splitCells(lines, index) ?? belowTitles(line, above) ?? titlesBySpaces(line);
}

interface OpenTable {
  columns: number;
  /** True when its titles are those of the table Afgestemd met, whose rows may lack their last cells. */
  hasTitles: boolean;
  /** Starts of its columns, when wide spaces make them. */
  starts: readonly number[] | undefined;
}

function openTable(line: string, cells: readonly string[]): OpenTable {
  const hasTitles = readTitles(cells) !== undefined;
  const starts = /[\t|]/.test(line) ? undefined : chunksOf(line).map(({ start }) => start);
  return { columns: hasTitles ? cells.length : 0, hasTitles, starts };
}

/** Gives a row as many cells as its table has titles. */
function padded(cells: readonly string[], above: OpenTable | undefined): string[] {
  const [few, many] = [cells.slice(0, mostCells - 1), cells.slice(mostCells - 1)];
  const kept = many.length === 0 ? few : [...few, many.join(' ')];
  return [...kept, ...Array.from({ length: Math.max((above?.columns ?? 0) - kept.length, 0) }, () => '')];
}

/** Returns true for a line that only draws a table: `|---|---|`, `|:--|:-:|`, `+------+`. */
function isDrawn(line: string): boolean {
  return /^[\s|:+=-]*[-=][\s|:+=-]*$/.test(line) && /[|+]/.test(line);
}

/** Returns the cells that tabs or bars make; undefined when there are none. */
function splitCells(lines: readonly string[], index: number): string[] | undefined {
  const line = lines[index] ?? '';
  if (line.includes('\t')) return tabCells(line);
  const isBarred = /^\s*\|/.test(line) || [lines[index - 1], lines[index + 1]].some((other) => other?.includes('|'));
  if (!line.includes('|') || !isBarred) return undefined;
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, /^\s*\|/.test(line) ? '' : '|');
  const cells = inner.split('|').map(cleanText);
  return cells.length > 1 || /^\s*\|.*\|\s*$/.test(line) ? cells : undefined;
}

/** The sign of a list's item is no cell. */
function tabCells(line: string): string[] | undefined {
  const cells = line.split('\t').map(cleanText);
  return isItemSign(cells[0] ?? '') || cells.every((cell) => cell === '') ? undefined : cells;
}

/** Splits a line at wide spaces, into pieces of words with single spaces between them. */
function chunksOf(line: string): { text: string; start: number }[] {
  return [...line.matchAll(/\S+(?: \S+)*/g)].map((match) => ({ text: cleanText(match[0]), start: match.index }));
}

function titlesBySpaces(line: string): string[] | undefined {
  const chunks = chunksOf(line).map(({ text }) => text);
  return chunks.length > 1 && !/[\t|]/.test(line) && readTitles(chunks) ? chunks : undefined;
}

/** Most characters of a party without answers. */
const longestName = 80;
/** Characters by which a cell may begin beside its title. */
const slack = 2;

/** Reads a line below the titles of the table: cells that stand under their titles, or a party alone. */
function belowTitles(line: string, table: OpenTable | undefined): string[] | undefined {
  const chunks = chunksOf(line);
  const [first] = chunks;
  const { text, isHeading } = readMarks(line);
  if (!table?.hasTitles || !first || isHeading || isLandmark(text) || startsItem(text)) return undefined;
  if (chunks.length === 1)
    return first.text.length <= longestName && !/[.:!?]$/.test(first.text) ? [first.text] : undefined;
  // Letters differ in width, so cells may stand beside their titles. As many cells as titles need no place.
  if (chunks.length === table.columns) return chunks.map(({ text }) => text);
  const places = chunks.map(({ start }) => table.starts?.findLastIndex((column) => column - slack <= start) ?? -1);
  if (places.includes(-1) || new Set(places).size < places.length) return undefined;
  return Array.from({ length: table.columns }, (_, column) => chunks[places.indexOf(column)]?.text ?? '');
}
