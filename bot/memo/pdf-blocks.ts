import { type Block, startsItem } from './blocks';
import type { PdfLine, PdfText } from './pdf-lines';

/**
 * The blocks of a pdf's lines. A pdf knows no rows or paragraphs, only where text stands; a line goes on with the one
 * above when it stands close under it and its first word would not have fitted there.
 */
export function pdfBlocks(lines: readonly PdfLine[]): Block[] {
  const layout = {
    pitch: linePitch(lines),
    right: Math.max(0, ...lines.map((line) => line.pieces.at(-1)?.end ?? 0)),
  };
  const blocks: string[][] = [];
  let row: Row | undefined;
  for (const line of lines) {
    const columns = row && placeIn(row.columns, line) ? row.columns : line.pieces.map((piece) => piece.x);
    if (row && columns !== row.columns && row.columns.length > 1) blocks.push([]);
    if (row && columns === row.columns && goesOn(row, line, layout)) {
      continueRow(row, line);
      continue;
    }
    row = startRow(columns, line);
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

interface Row {
  columns: readonly number[];
  cells: string[];
  /** For each column the end of its last line. */
  ends: number[];
  last: PdfLine;
}

function startRow(columns: readonly number[], line: PdfLine): Row {
  const row = { columns, cells: columns.map(() => ''), ends: columns.map(() => 0), last: line };
  continueRow(row, line);
  return row;
}

function continueRow(row: Row, line: PdfLine): void {
  for (const piece of line.pieces) {
    const column = columnOf(row.columns, piece);
    row.cells[column] = `${row.cells[column] ?? ''} ${piece.text}`.trim();
    row.ends[column] = piece.end;
  }
  row.last = line;
}

/** Lines that are closer than this part of their size stand beside each other, in different cells. */
const overlap = 0.8;
/** Points by which text in one column may stand to the left of the column's other text. */
const slack = 3;

/** Whether every piece of the line stands within a column of its own. */
function placeIn(columns: readonly number[], { pieces }: PdfLine): boolean {
  const places = pieces.map((piece) => columnOf(columns, piece));
  const isWithin = pieces.every((piece, index) => piece.end <= (columns[(places[index] ?? 0) + 1] ?? Infinity) + slack);
  return isWithin && !places.includes(-1) && new Set(places).size === places.length;
}

function columnOf(columns: readonly number[], piece: PdfText): number {
  return columns.findLastIndex((x) => x - slack <= piece.x);
}

function goesOn(row: Row, line: PdfLine, { pitch, right }: Layout): boolean {
  const distance = row.last.page === line.page ? row.last.y - line.y : 0;
  if (distance > Math.max(line.size * 1.35, pitch * 1.1)) return false;
  // Text that is centred in its cell stands between the lines of a longer cell beside it.
  if (row.last.page === line.page && distance < line.size * overlap) return true;
  return line.pieces.every((piece) => {
    const column = columnOf(row.columns, piece);
    const edge = row.columns[column + 1] ?? right;
    const end = row.ends[column] ?? 0;
    const isLabel = column === 0 && row.columns.length > 1 && row.cells[0]?.endsWith(':');
    return end > 0 && !isLabel && !startsItem(piece.text) && end + widthOfFirstWord(piece) > edge - line.size;
  });
}

function widthOfFirstWord({ text, x, end }: PdfText): number {
  const [firstWord = ''] = text.split(' ');
  return ((end - x) * (firstWord.length + 1)) / (text.length + 1);
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
