import type { PageBlock } from '../page/page';
import { blocksOfRows } from './blocks-of-rows';
import type { Line, Piece } from './line';
import {
  addLine,
  columnOf,
  continues,
  distanceOf,
  isUnfinished,
  type Layout,
  type Row,
  standsIn,
  startRow,
  textAbove,
} from './rows';

/**
 * Makes paragraphs and tables of lines that stand under each other. A pdf knows no rows or paragraphs, only places of
 * text. A line continues the one above when it stands close under it and its first word would not have fitted there.
 */
export function flowBlocks(lines: readonly Line[], layout: Layout): PageBlock[] {
  const tables: Row[][] = [];
  let row: Row | undefined;
  for (const line of lines) {
    const above: Row | undefined = row && standsIn(row, line) && !endsTable(row, line) ? row : undefined;
    if (above && goesOn(above, line, layout)) {
      addLine(above, line, layout);
      continue;
    }
    row = startRow(above, line, layout);
    if (above) tables.at(-1)?.push(row);
    else tables.push([row]);
  }
  return tables.flatMap((rows) => blocksOfRows(rows, layout));
}

/**
 * Part of the distance between rows beyond which something else begins, and the same of a line's size where there are
 * no rows yet.
 */
const [apart, far] = [1.25, 2.5];

/** Returns true when text in the first column only is a heading behind the table, and no row without answers. */
function endsTable(row: Row, line: Line): boolean {
  const [label, ...others] = line.pieces;
  if (row.columns.length === 1 || !label || others.length > 0 || columnOf(row, label) !== 0) return false;
  if (label.text.endsWith(':')) return false;
  const distance = distanceOf(row.last, line);
  if (distance > (row.widest > 0 ? row.widest * apart : line.size * far)) return true;
  return label.isBold && !row.isFirst && row.cells[0]?.paragraphs.at(-1)?.isBold === false;
}

/**
 * Part of their size by which two lines must be apart to be read one under another. Closer ones stand in different
 * cells.
 */
const overlap = 0.8;
/** Times their size that lines of one paragraph are apart at most. */
const close = 1.45;
/** The same, even where an empty line stands between them. */
const doubled = 2.4;
/** The same, of lines in a cell that are apart as items of a list are. */
const loose = 2.2;

function goesOn(row: Row, line: Line, layout: Layout): boolean {
  if (layout.isCut(row.last, line)) return false;
  const distance = distanceOf(row.last, line);
  const isClose = distance <= Math.max(line.size * close, Math.min(layout.pitch * 1.1, line.size * doubled));
  const allGoOn = () => line.pieces.every((piece) => continues(row, line, piece, layout));
  if (row.columns.length === 1) return isClose && allGoOn();
  const isSamePage = row.last.page === line.page;
  // Text that is centred in its cell stands between the lines of a longer cell beside it.
  if (isSamePage && distance < line.size * overlap) return true;
  const label = line.pieces.find((piece) => columnOf(row, piece) === 0);
  if (label) return isClose && labelGoesOn(row, line, label, layout);
  return isSamePage ? distance < line.size * loose : allGoOn();
}

/**
 * Returns true when a table's row continues with its first cell. Only when that is certain, because otherwise a row
 * would be lost.
 */
function labelGoesOn(row: Row, line: Line, label: Piece, layout: Layout): boolean {
  const before = textAbove(row, label);
  const others = line.pieces.filter((piece) => piece !== label);
  const fit = others.every((piece) => textAbove(row, piece) === '' || continues(row, line, piece, layout));
  if (before === '' || before.endsWith(':') || !fit) return false;
  const isEmpty = row.cells.slice(1).every(({ paragraphs }) => paragraphs.length === 0);
  const isClose = distanceOf(row.last, line) < row.distance;
  if (label.text.endsWith(':') && (others.length === 0 || isEmpty || isClose)) return true;
  const isBroken = others.some((piece) => /[-/]$/.test(textAbove(row, piece)));
  const isCertain = isBroken || /^\p{Ll}/u.test(label.text) || isUnfinished(before);
  return isCertain && continues(row, line, label, layout);
}
