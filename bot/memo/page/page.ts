/**
 * A note as its page shows it, whatever file it came from: `bot/memo/docx`, `pdf` and `text` make it,
 * `bot/memo/meaning` reads it. Text that the page does not show (hidden, struck, deleted, a hint) is not in it.
 */
export interface Page {
  blocks: readonly PageBlock[];
  /**
   * The text of the first page's header and footer. A label and its value may stand there, a part of the text does not.
   */
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
  /** True when style or look makes it a heading, whatever its words. */
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

/** A cell on the table's grid. A cell over several rows stands in the first of them only. */
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
  /** A footnote, an endnote or a comment belongs to it, which may change its meaning. */
  'footnote',
  /** A picture, a drawing or an embedded object stands in it. */
  'picture',
  'unreadable',
] as const;
export type Doubt = (typeof doubts)[number];
