import type { Block } from '../blocks';
import type { Page, PageBlock, Paragraph, TableRow } from './page';

/** The page of a reader that still makes blocks. Rows that follow each other are one table, without spans. */
export function pageOf(blocks: readonly Block[]): Page {
  const page: PageBlock[] = [];
  let rows: TableRow[] | undefined;
  for (const block of blocks) {
    if (block.length < 2) {
      rows = undefined;
      page.push(paragraph(block[0] ?? ''));
    } else if (rows) {
      rows.push(rowOf(block));
    } else {
      rows = [rowOf(block)];
      page.push({ kind: 'table', rows });
    }
  }
  return { blocks: page, doubts: [] };
}

function rowOf(block: Block): TableRow {
  return {
    cells: block.map((text, column) => ({ column, columnSpan: 1, rowSpan: 1, blocks: [paragraph(text)] })),
  };
}

function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', text, isHeading: false, doubts: [] };
}
