/** The parts of a note in pdf, from top to bottom. */
export type PdfBlock =
  | { line: string; isBold?: boolean; x?: number }
  /** Running text, broken at the end of its column; a soft hyphen marks a place where a word may be broken. */
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
  /** True when cells stand in the middle of their row's height. */
  isCentred?: boolean;
  /** True when lines stand around the cells. */
  isRuled?: boolean;
}

/** Text, a form field with its value, or text with another look. */
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
  /** Lines around a cell, down and right from here, instead of text. */
  ruled?: { width: number; height: number };
}

/** A place in points, from the left and the bottom of an A4 page. */
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

/** Returns the width of text in points. */
export type Measure = (text: string, isBold: boolean) => number;
