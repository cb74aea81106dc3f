import { wrap } from './wrap';

/** What a note in pdf consists of, from top to bottom. */
export type PdfBlock =
  | { line: string; isBold?: boolean; x?: number }
  /** Running text, broken where the column ends; a soft hyphen is where a word may be broken. */
  | { text: string; x?: number }
  | { sign: string; item: string }
  /** Cells at these places from the left. Text in a cell is broken where the next begins. */
  | TableBlock
  /** Two columns from the same height, both on this page. */
  | { beside: readonly [readonly PdfBlock[], readonly PdfBlock[]] }
  | { space: number }
  | { break: 'page' };

export interface TableBlock {
  columns: readonly number[];
  rows: readonly (readonly PdfCell[])[];
  /** Points between rows. */
  gap?: number;
  hasTitles?: boolean;
  /** Cells stand in the middle of their row's height. */
  isCentred?: boolean;
}

/** Text, a form field with its value, or text that looks otherwise. */
export type PdfCell = string | { field: string } | ({ text: string } & Look);

export interface Look {
  isBold?: boolean | undefined;
  isStruck?: boolean;
  /** White on white. */
  isWhite?: boolean;
  /** A drawn tick box in front. */
  box?: 'ticked' | 'open';
}

export interface Placed extends Look {
  x: number;
  y: number;
  text: string;
  /** A form field of this width instead of text. */
  field?: number;
}

/** In points, from the left and the bottom of an A4 page. */
export const page = {
  width: 595,
  height: 842,
  left: 70,
  right: 525,
  top: 770,
  bottom: 80,
  size: 10,
  lead: 13,
} as const;

export interface Frame {
  left: number;
  right: number;
}

export const oneFrame: readonly Frame[] = [{ left: page.left, right: page.right }];
export const twoFrames: readonly [Frame, Frame] = [
  { left: page.left, right: 285 },
  { left: 310, right: page.right },
];

type Measure = (text: string, isBold: boolean) => number;

/** What stands where, page by page. The frames are filled one after the other on each page. */
export function layOut(blocks: readonly PdfBlock[], frames: readonly Frame[], measure: Measure): Placed[][] {
  const cursor = new Cursor(frames);
  for (const block of blocks) putBlock(cursor, block, measure);
  return cursor.pages;
}

/** Where the next line comes. */
class Cursor {
  readonly pages: Placed[][] = [[]];
  private frame = 0;
  private y: number = page.top;

  constructor(private frames: readonly Frame[]) {}

  get here(): Frame {
    return this.frames[this.frame] ?? { left: page.left, right: page.right };
  }

  next(): void {
    this.frame = (this.frame + 1) % this.frames.length;
    if (this.frame === 0) this.pages.push([]);
    this.y = page.top;
  }

  down(height: number): void {
    this.y -= height;
    if (this.y < page.bottom) this.next();
  }

  /** Goes on in the next frame when not so much is left of this one. */
  make(height: number): void {
    if (this.y - height < page.bottom) this.next();
  }

  /** Puts text that many points from the frame's left and below the line. */
  put(x: number, text: string, look: Look & { field?: number } = {}, lower = 0): void {
    if (text !== '') this.pages.at(-1)?.push({ ...look, x: this.here.left + x, y: this.y - lower, text });
  }

  /** Lets each fill a frame from this height, and goes on below the longest in the frames there were. */
  beside(fills: readonly [frame: Frame, fill: () => void][]): void {
    const { frames, y } = this;
    const ends = fills.map(([frame, fill]) => {
      this.frames = [frame];
      this.y = y;
      fill();
      return this.y;
    });
    this.frames = frames;
    this.y = Math.min(...ends);
  }
}

function putBlock(cursor: Cursor, block: PdfBlock, measure: Measure): void {
  if ('break' in block) cursor.next();
  else if ('space' in block) cursor.down(block.space);
  else if ('columns' in block) putTable(cursor, block, measure);
  else if ('beside' in block) putBeside(cursor, block.beside, measure);
  else if ('item' in block) {
    cursor.put(0, block.sign);
    putText(cursor, block.item, 18, measure);
  } else if ('line' in block) {
    cursor.put(block.x ?? 0, block.line, { isBold: block.isBold });
    cursor.down(page.lead + 2);
  } else {
    putText(cursor, block.text, block.x ?? 0, measure);
    cursor.down(5);
  }
}

function putText(cursor: Cursor, text: string, x: number, measure: Measure): void {
  const { left, right } = cursor.here;
  for (const line of wrap(text, right - left - x, (part) => measure(part, false))) {
    cursor.put(x, line);
    cursor.down(page.lead);
  }
}

function putBeside(
  cursor: Cursor,
  [left, right]: readonly [readonly PdfBlock[], readonly PdfBlock[]],
  measure: Measure,
): void {
  const fill = (blocks: readonly PdfBlock[]) => () => {
    for (const block of blocks) putBlock(cursor, block, measure);
  };
  cursor.beside([
    [twoFrames[0], fill(left)],
    [twoFrames[1], fill(right)],
  ]);
}

function putTable(cursor: Cursor, table: TableBlock, measure: Measure): void {
  const { left, right } = cursor.here;
  const width = (column: number) => (table.columns[column + 1] ?? right - left) - (table.columns[column] ?? 0) - 6;
  for (const [index, cells] of table.rows.entries()) {
    const isBold = table.hasTitles === true && index === 0;
    const laid = cells.map((cell, column) => layCell(cell, width(column), isBold, measure));
    putRow(cursor, table, laid);
  }
}

interface LaidCell {
  lines: string[];
  look: Look & { field?: number };
}

function layCell(cell: PdfCell, width: number, isBold: boolean, measure: Measure): LaidCell {
  if (typeof cell !== 'string')
    return 'field' in cell ? { lines: [cell.field], look: { field: width } } : { lines: [cell.text], look: cell };
  const lines = cell.split('\n').flatMap((part) => wrap(part, width, (text) => measure(text, isBold)));
  return { lines, look: { isBold } };
}

function putRow(cursor: Cursor, { columns, gap = 6, isCentred }: TableBlock, cells: readonly LaidCell[]): void {
  const most = Math.max(1, ...cells.map(({ lines }) => lines.length));
  cursor.make(most * page.lead + gap);
  for (const [column, { lines, look }] of cells.entries()) {
    const lower = isCentred ? ((most - lines.length) * page.lead) / 2 : 0;
    for (const [line, text] of lines.entries()) cursor.put(columns[column] ?? 0, text, look, lower + line * page.lead);
  }
  cursor.down(most * page.lead + gap);
}
