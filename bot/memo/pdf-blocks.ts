import { type Block, joinLines, startsItem } from './blocks';
import type { PdfLine, PdfText } from './pdf-lines';

/**
 * The blocks of a pdf's lines. A pdf knows no rows or paragraphs, only where text stands; a line goes on with the one
 * above when it stands close under it and its first word would not have fitted there.
 */
export function pdfBlocks(lines: readonly PdfLine[]): Block[] {
  const layout = { pitch: linePitch(lines), right: rightEdge(lines) };
  const blocks: string[][] = [];
  let row: Row | undefined;
  for (const line of lines) {
    const isPlaced = row !== undefined && standsIn(row, line);
    if (row && isPlaced && goesOn(row, line, layout)) {
      addLine(row, line, layout);
      continue;
    }
    if (row && !isPlaced && row.columns.length > 1) blocks.push([]);
    row = startRow(row && isPlaced ? row.columns : undefined, line, layout);
    blocks.push(row.cells);
  }
  return blocks;
}

interface Layout {
  /** The usual distance between two lines. */
  pitch: number;
  /** How far running text reaches. */
  right: number;
}

/** From where to where text was seen in a column. */
interface Column {
  x: number;
  end: number;
}

interface Row {
  /** Shared by the rows of one table. */
  columns: Column[];
  /** The first of its table, so maybe the titles, which may be centred above text that starts further to the left. */
  isFirst: boolean;
  cells: string[];
  /** For each column the end of its last line. */
  ends: number[];
  last: PdfLine;
}

function startRow(known: Column[] | undefined, line: PdfLine, layout: Layout): Row {
  const columns = known ?? line.pieces.map(({ x, end }) => ({ x, end }));
  const row = { columns, isFirst: !known, cells: columns.map(() => ''), ends: columns.map(() => 0), last: line };
  addLine(row, line, layout);
  return row;
}

function addLine(row: Row, line: PdfLine, layout: Layout): void {
  for (const piece of line.pieces) {
    const index = columnOf(row.columns, piece);
    const column = row.columns[index];
    if (!column) continue;
    const text = row.cells[index] ?? '';
    row.cells[index] =
      text === '' || wraps(row, piece, layout) ? joinLines(text, piece.text) : `${text}\n${piece.text}`;
    column.x = Math.min(column.x, piece.x);
    column.end = Math.max(column.end, piece.end);
    row.ends[index] = piece.end;
  }
  row.last = line;
}

/** Lines that are closer than this part of their size stand beside each other, in different cells. */
const overlap = 0.8;
/** Points by which text in a column may stand to the left of the column's other text. */
const slack = 3;

/** Whether every piece of the line stands in a column of its own. */
function standsIn({ columns, isFirst }: Row, { pieces }: PdfLine): boolean {
  const places = pieces.map((piece) => columnOf(columns, piece));
  const left = columns[0]?.x ?? 0;
  const mayStartLeft = isFirst && columns.length > 1;
  const isLeft = pieces.some((piece) => piece.x < left - slack);
  return !places.includes(-1) && new Set(places).size === places.length && (mayStartLeft || !isLeft);
}

/** The one column above or below the piece; -1 when it reaches over several, as running text does. */
function columnOf(columns: readonly Column[], piece: PdfText): number {
  const [first, ...others] = columns.flatMap((column, index) =>
    piece.x < column.end && piece.end > column.x ? [index] : [],
  );
  if (others.length > 0) return -1;
  return first ?? columns.findLastIndex((column) => column.x - slack <= piece.x);
}

function goesOn(row: Row, line: PdfLine, layout: Layout): boolean {
  const isSamePage = row.last.page === line.page;
  const distance = isSamePage ? row.last.y - line.y : 0;
  if (distance > Math.max(line.size * 1.35, layout.pitch * 1.1)) return false;
  // Text that is centred in its cell stands between the lines of a longer cell beside it.
  if (isSamePage && distance < line.size * overlap) return true;
  return line.pieces.every((piece) => wraps(row, piece, layout));
}

/** Whether the first word would not have fitted on the line above it in its cell. */
function wraps({ columns, cells, ends }: Row, piece: PdfText, { right }: Layout): boolean {
  const index = columnOf(columns, piece);
  const isLabel = index === 0 && columns.length > 1 && cells[0]?.endsWith(':');
  const edge = columns[index + 1]?.x ?? right;
  const end = ends[index] ?? 0;
  return end > 0 && !isLabel && !startsItem(piece.text) && end + widthOfFirstWord(piece) > edge - piece.size;
}

function widthOfFirstWord({ text, x, end }: PdfText): number {
  const [firstWord = ''] = text.split(' ');
  return ((end - x) * (firstWord.length + 1)) / (text.length + 1);
}

function rightEdge(lines: readonly PdfLine[]): number {
  return lines.reduce((right, { pieces }) => Math.max(right, pieces.at(-1)?.end ?? 0), 0);
}

/** The distance that one in ten lines keeps at most: table rows and paragraphs stand further apart than lines. */
function linePitch(lines: readonly PdfLine[]): number {
  const distances = lines.flatMap((line, index) => {
    const above = lines[index - 1];
    const distance = above?.page === line.page ? above.y - line.y : 0;
    return distance > line.size * overlap ? [distance] : [];
  });
  return distances.toSorted((a, b) => a - b)[Math.floor(distances.length / 10)] ?? 0;
}
