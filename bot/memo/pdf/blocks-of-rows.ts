import { cleanText } from '../page/clean-text';
import type { Cell, PageBlock, Paragraph } from '../page/page';
import { type DraftParagraph, extend, type Layout, type Row } from './rows';

/** A table, or the paragraphs of running text, which has one column. */
export function blocksOfRows(rows: readonly Row[], layout: Layout): PageBlock[] {
  if ((rows[0]?.columns.length ?? 0) < 2)
    return rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => cell.paragraphs.map((draft) => paragraphOf(draft, layout))),
    );
  return [
    {
      kind: 'table',
      rows: joinBroken(withoutRepeatedTitles(rows), layout).map((row) => ({ cells: cellsOf(row, layout) })),
    },
  ];
}

/** A table that goes on over the end of a page may have its titles above each part. */
function withoutRepeatedTitles(rows: readonly Row[]): Row[] {
  const textOf = ({ cells }: Row) =>
    cells.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join(' ')).join('|');
  const [titles] = rows;
  return rows.filter((row, index) => index === 0 || !titles || textOf(row) !== textOf(titles));
}

/** Part of the distance between rows that lines within a row stay well under. */
const closer = 0.87;

/**
 * Joins rows of only a first cell that stand closer to the row above than rows of this table do: those are parts of a
 * broken name. Where all stand equally close they are rows.
 */
function joinBroken(rows: readonly Row[], layout: Layout): Row[] {
  const distances = rows.slice(rows.length > 2 ? 2 : 1).map(({ distance }) => distance);
  const widest = Math.max(...distances);
  const joined: Row[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const isClose = row.distance > 0 && row.distance < widest * closer;
    if (above && isClose && isOnlyLabel(row) && wouldNotFit(above, row, layout)) joinRows(above, row);
    else joined.push(row);
  }
  return joined;
}

function isOnlyLabel({ cells }: Row): boolean {
  return cells.every(({ paragraphs }, index) => (index === 0 ? paragraphs.length === 1 : paragraphs.length === 0));
}

function wouldNotFit(above: Row, { cells, columns }: Row, { size }: Layout): boolean {
  const [label] = cells;
  const text = label?.paragraphs[0]?.text ?? '';
  const before = above.cells[0]?.paragraphs.at(-1)?.text ?? '';
  if (before === '' || before.endsWith(':')) return false;
  const [column, next] = columns;
  if (!label || !column || !next) return false;
  const width = ((label.end - column.x) * (text.split(' ')[0]?.length ?? 0)) / Math.max(text.length, 1);
  return (above.cells[0]?.end ?? 0) + width > next.x - size * 1.5;
}

function joinRows(above: Row, row: Row): void {
  const last = above.cells[0]?.paragraphs.at(-1);
  const more = row.cells[0]?.paragraphs[0];
  if (last && more) extend(last, more);
  above.last = row.last;
}

function cellsOf({ cells }: Row, layout: Layout): Cell[] {
  return cells.map((cell, column) => ({ column, columnSpan: 1, rowSpan: 1, blocks: paragraphsOf(cell, layout) }));
}

/** In a table large letters do not make a heading, because a whole table may have them. */
function paragraphsOf({ paragraphs }: Row['cells'][number], layout: Layout): Paragraph[] {
  return paragraphs.map((draft) => paragraphOf(draft, { ...layout, size: Infinity }));
}

/** Most characters of a heading. */
const longestHeading = 150;
/** Times the size of most text from which on a line is a heading. */
const headingSize = 1.12;

function paragraphOf({ text, isBold, size, doubts }: DraftParagraph, layout: Layout): Paragraph {
  const clean = cleanText(text);
  const isMarked = isBold || size > layout.size * headingSize;
  const isHeading = isMarked && clean !== '' && clean.length <= longestHeading && !clean.startsWith('• ');
  return { kind: 'paragraph', text: clean, isHeading, doubts };
}
