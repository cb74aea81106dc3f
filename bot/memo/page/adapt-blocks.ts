import type { Block } from '../blocks';
import type { Page, PageBlock, Paragraph, Table, TableRow } from './page';

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

/** The blocks of a page, for the interpretation that still reads blocks. */
export function blocksOf({ blocks }: Page): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'paragraph') return [block.text === '' ? [] : [block.text]];
    return [...block.rows.flatMap(({ cells }) => blocksOfRow(cells)), []];
  });
}

/** A row of one cell is only there for the layout: its text is as good as outside it. */
function blocksOfRow(cells: TableRow['cells']): Block[] {
  const [cell, ...others] = cells;
  return cell && others.length === 0
    ? blocksOf({ blocks: cell.blocks, doubts: [] })
    : [cells.map(({ blocks }) => textIn(blocks))];
}

function textIn(blocks: readonly PageBlock[]): string {
  return blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : linesOfTable(block)))
    .filter(Boolean)
    .join('\n');
}

function linesOfTable(table: Table): string[] {
  return table.rows.map(({ cells }) => cells.map((cell) => textIn(cell.blocks).replaceAll('\n', ' ')).join(' '));
}

function rowOf(block: Block): TableRow {
  return {
    cells: block.map((text, column) => ({ column, columnSpan: 1, rowSpan: 1, blocks: [paragraph(text)] })),
  };
}

function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', text, isHeading: false, doubts: [] };
}
