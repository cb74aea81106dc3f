import { wrap } from './wrap';

/** What a note in pdf consists of, from top to bottom. */
export type PdfBlock =
  | { line: string; isBold?: boolean; x?: number }
  /** Running text, broken where the column ends; a soft hyphen is where a word may be broken. */
  | { text: string; x?: number }
  | { sign: string; item: string }
  /** Cells at these places from the left. Text in a cell is broken where the next begins. */
  | { columns: readonly number[]; rows: readonly (readonly PdfCell[])[]; gap?: number; hasTitles?: boolean }
  | { space: number }
  | { break: 'page' };

export type PdfCell = string | { field: string };

export interface Placed {
  x: number;
  y: number;
  text: string;
  isBold: boolean;
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

  constructor(private readonly frames: readonly Frame[]) {}

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
  put(x: number, text: string, look: { isBold?: boolean | undefined; field?: number } = {}, lower = 0): void {
    if (text === '') return;
    const { isBold = false, ...rest } = look;
    this.pages.at(-1)?.push({ x: this.here.left + x, y: this.y - lower, text, isBold, ...rest });
  }
}

function putBlock(cursor: Cursor, block: PdfBlock, measure: Measure): void {
  if ('break' in block) cursor.next();
  else if ('space' in block) cursor.down(block.space);
  else if ('columns' in block) putTable(cursor, block, measure);
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

type TableBlock = Extract<PdfBlock, { columns: unknown }>;

function putTable(cursor: Cursor, { columns, rows, gap = 6, hasTitles = false }: TableBlock, measure: Measure): void {
  const { left, right } = cursor.here;
  const width = (index: number) => (columns[index + 1] ?? right - left) - (columns[index] ?? 0) - 6;
  for (const [index, cells] of rows.entries()) {
    const isBold = hasTitles && index === 0;
    const lines = cells.map((cell, column) =>
      typeof cell === 'string'
        ? cell.split('\n').flatMap((part) => wrap(part, width(column), (text) => measure(text, isBold)))
        : [],
    );
    const height = Math.max(1, ...lines.map((cell) => cell.length)) * page.lead + gap;
    cursor.make(height);
    for (const [column, cell] of cells.entries()) {
      const x = columns[column] ?? 0;
      if (typeof cell !== 'string') cursor.put(x, cell.field, { field: width(column) });
      for (const [line, text] of (lines[column] ?? []).entries()) cursor.put(x, text, { isBold }, line * page.lead);
    }
    cursor.down(height);
  }
}
