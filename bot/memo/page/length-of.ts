import type { PageBlock } from './page';

/** Counts the characters of text, tables included. */
export function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => {
    if (block.kind === 'paragraph') return sum + block.text.length;
    const cells = block.rows.flatMap((row) => row.cells);
    return cells.reduce((length, cell) => length + lengthOf(cell.blocks), sum);
  }, 0);
}
