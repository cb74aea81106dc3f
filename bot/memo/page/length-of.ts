import type { PageBlock } from './page';

/** Characters of text, whatever tables it stands in. */
export function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => {
    if (block.kind === 'paragraph') return sum + block.text.length;
    const cells = block.rows.flatMap((row) => row.cells);
    return cells.reduce((length, cell) => length + lengthOf(cell.blocks), sum);
  }, 0);
}
