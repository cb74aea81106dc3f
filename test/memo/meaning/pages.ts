import { type Interpretation, interpret } from '../../../bot/memo/meaning/interpret';
import type { Cell, Doubt, Page, PageBlock, Paragraph, Table } from '../../../bot/memo/page/page';

/** A cell as a test writes it: its text, or more of it. `column` counts on from the cell before. */
export type TestCell =
  | string
  | {
      text?: string;
      columns?: number;
      rows?: number;
      column?: number;
      doubts?: readonly Doubt[];
      blocks?: PageBlock[];
    };
export type Row = readonly TestCell[];

export function aPage(blocks: readonly PageBlock[], more: Partial<Page> = {}): Page {
  return { blocks, doubts: [], ...more };
}

export function aLine(text: string, more: Partial<Paragraph> = {}): Paragraph {
  return { kind: 'paragraph', text, isHeading: false, doubts: [], ...more };
}

export function aHeading(text: string): Paragraph {
  return aLine(text, { isHeading: true });
}

export function aTable(rows: readonly Row[]): Table {
  return { kind: 'table', rows: rows.map((row) => ({ cells: cellsOf(row) })) };
}

function cellsOf(row: Row): Cell[] {
  let next = 0;
  return row.map((cell) => {
    const {
      text = '',
      columns = 1,
      rows = 1,
      column = next,
      doubts = [],
      blocks,
    } = typeof cell === 'string' ? { text: cell } : cell;
    next = column + columns;
    return { column, columnSpan: columns, rowSpan: rows, blocks: blocks ?? [aLine(text, { doubts })] };
  });
}

export function interpreted(page: Page | readonly PageBlock[]): Interpretation {
  return interpret('blocks' in page ? page : aPage(page));
}
