import { startsItem } from '../page/clean-text';
import { joinLines } from '../page/join-lines';
import type { Doubt } from '../page/page';
import type { Line, Piece } from './line';

/** The measures of lines in the area that they fill. */
export interface Layout {
  /** The usual distance between two lines. */
  pitch: number;
  /** The right end of running text. */
  right: number;
  /** The size of most text. */
  size: number;
  /** True when a level rule is drawn between two lines. */
  isCut: (above: Line, below: Line) => boolean;
}

/** The left and right end of the text seen in a column. */
interface Column {
  x: number;
  end: number;
}

/** Text of several lines. */
export interface DraftParagraph {
  text: string;
  isBold: boolean;
  size: number;
  doubts: readonly Doubt[];
}

export interface Row {
  /** Shared by the rows of one table; running text has one. */
  columns: Column[];
  /** True for the first row of a table, which may hold titles, centred above text that starts further to the left. */
  isFirst: boolean;
  /** Distance from the row above; 0 when it is not known. */
  distance: number;
  /** The widest distance between the rows of its table so far. */
  widest: number;
  /** A cell for each column. `end` is that of its last line. */
  cells: { paragraphs: DraftParagraph[]; end: number }[];
  last: Line;
}

/** Makes a row of this line, in the columns of the row above it when it has any. */
export function startRow(above: Row | undefined, line: Line, layout: Layout): Row {
  const columns = above?.columns ?? line.pieces.map(({ x, end }) => ({ x, end }));
  const cells = columns.map(() => ({ paragraphs: [], end: 0 }));
  const distance = above ? distanceOf(above.last, line) : 0;
  const widest = Math.max(above?.widest ?? 0, distance);
  const row = { columns, isFirst: !above, distance, widest, cells, last: line };
  addLine(row, line, layout);
  return row;
}

export function addLine(row: Row, line: Line, layout: Layout): void {
  for (const piece of line.pieces) {
    const index = columnOf(row, piece);
    const [column, cell] = [row.columns[index], row.cells[index]];
    if (!column || !cell) continue;
    const { text, isBold, size, doubts } = piece;
    const last = cell.paragraphs.at(-1);
    const isLabel = index === 0 && row.columns.length > 1;
    if (last && (last.text === '' || isLabel || continues(row, line, piece, layout))) extend(last, piece);
    else cell.paragraphs.push({ text, isBold, size, doubts });
    column.x = Math.min(column.x, piece.x);
    column.end = Math.max(column.end, piece.end);
    cell.end = piece.end;
  }
  row.last = line;
}

export function extend(paragraph: DraftParagraph, more: Pick<Piece, 'text' | 'isBold' | 'doubts'>): void {
  paragraph.text = joinLines(paragraph.text, more.text);
  paragraph.isBold &&= more.isBold;
  paragraph.doubts = [...new Set([...paragraph.doubts, ...more.doubts])];
}

/** Points by which text in a column may stand to the left of the column's other text. */
const slack = 3;

/** Returns true when every piece of the line stands in a column of its own. */
export function standsIn(row: Row, { pieces }: Line): boolean {
  const places = pieces.map((piece) => columnOf(row, piece));
  const left = row.columns[0]?.x ?? 0;
  const mayStartLeft = row.isFirst && row.columns.length > 1;
  const isLeft = pieces.some((piece) => piece.x < left - slack);
  return !places.includes(-1) && new Set(places).size === places.length && (mayStartLeft || !isLeft);
}

/** Returns the one column above or below the piece; -1 when it reaches over several, as running text does. */
export function columnOf({ columns }: Row, piece: Piece): number {
  const [first, ...others] = columns.flatMap((column, index) =>
    piece.x < column.end && piece.end > column.x ? [index] : [],
  );
  if (others.length > 0) return -1;
  return first ?? columns.findLastIndex((column) => column.x - slack <= piece.x);
}

/** Returns 0 where the next page begins, because that distance tells nothing. */
export function distanceOf(above: Line, below: Line): number {
  return above.page === below.page ? below.y - above.y : 0;
}

/** Characters at the end of a text that show whether it is finished. */
const ending = 40;

/** Returns the end of the last text in the piece's cell. */
export function textAbove(row: Row, piece: Piece): string {
  return row.cells[columnOf(row, piece)]?.paragraphs.at(-1)?.text.slice(-ending) ?? '';
}

/** Returns true when the piece continues the text above it in its cell: its first word would not have fitted there. */
export function continues(row: Row, line: Line, piece: Piece, layout: Layout): boolean {
  const index = columnOf(row, piece);
  const before = textAbove(row, piece);
  const end = row.cells[index]?.end ?? 0;
  const isLabel = index === 0 && row.columns.length > 1 && before.endsWith(':');
  if (before === '' || isLabel || startsItem(piece.text)) return false;
  const edge = row.columns[index + 1]?.x ?? layout.right;
  if (end + widthOfFirstWord(piece) > edge - piece.size) return true;
  if (isUnfinished(before) && /^[\p{Ll}\d]/u.test(piece.text)) return true;
  // A page may end before its last line is full.
  return row.last.page !== line.page && /^\p{Ll}/u.test(piece.text) && !/[.:;!?]$/.test(before);
}

/** Returns true when a text ends with a word or sign behind which something must follow. */
export function isUnfinished(text: string): boolean {
  return /(^|\s)(van|voor|met|de|het|een|en|of|in|op|aan|bij|door|namens)$|[\p{L}\d]-$|[/(&]$/iu.test(text);
}

function widthOfFirstWord({ text, x, end }: Piece): number {
  const [firstWord = ''] = text.split(' ');
  return ((end - x) * (firstWord.length + 1)) / (text.length + 1);
}
