/**
 * A note as its page shows it, whatever file it came from: `bot/memo/docx`, `pdf` and `text` make it,
 * `bot/memo/meaning` reads it. Text that the page does not show (hidden, struck, deleted, a hint) is not in it.
 */
export interface Page {
  blocks: readonly PageBlock[];
  /** What the first page's header and footer say: a label and its value may stand there, a part of the text does not. */
  margin?: readonly PageBlock[];
  /** Doubts about the whole file, such as a second note in it or a font without readable characters. */
  doubts: readonly Doubt[];
}

export type PageBlock = Paragraph | Table;

export interface Paragraph {
  kind: 'paragraph';
  /**
   * The text as shown, `\n` at a line break. An item of a list has its sign in front: `• ` or Word's own number, `2. `.
   * A tick box is `☒` when ticked and `☐` when not, with a space behind it.
   */
  text: string;
  /** Whether its style or look makes it a heading, whatever it says. */
  isHeading: boolean;
  doubts: readonly Doubt[];
}

export interface Table {
  kind: 'table';
  rows: readonly TableRow[];
}

export interface TableRow {
  cells: readonly Cell[];
}

/** A cell on the table's grid. One that spans several rows stands in the first of them only. */
export interface Cell {
  /** First column of the grid, from 0. */
  column: number;
  columnSpan: number;
  rowSpan: number;
  blocks: readonly PageBlock[];
}

/** Something beside the plain words that makes their reading less than certain. */
export const doubts = [
  'tickBox',
  'struck',
  'hidden',
  'inserted',
  'deleted',
  'field',
  'hint',
  /** A footnote or endnote hangs on it, which may say something else. */
  'footnote',
  /** A picture, a drawing or an embedded object stands in it. */
  'picture',
  'unreadable',
] as const;
export type Doubt = (typeof doubts)[number];
