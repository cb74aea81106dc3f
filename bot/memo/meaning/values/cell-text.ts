import { cleanText } from '../../page/clean-text';
import type { Cell, Doubt, PageBlock } from '../../page/page';

/** Returns words as they are compared and kept: single spaces and plain hyphens, line by line. */
export function plain(text: string): string {
  return cleanText(text).replace(/[\u2010\u2011]/g, '-');
}

/** Returns the cell's lines; a row of a table inside it is one line. */
export function textOfCell({ blocks }: Pick<Cell, 'blocks'>): string {
  return blocks.map(textOfBlock).filter(Boolean).join('\n');
}

/** Returns the doubts about the cell's words, tables inside it included. */
export function doubtsOfCell({ blocks }: Pick<Cell, 'blocks'>): Doubt[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.doubts : block.rows.flatMap(({ cells }) => cells.flatMap(doubtsOfCell)),
  );
}

function textOfBlock(block: PageBlock): string {
  if (block.kind === 'paragraph') return plain(block.text);
  return block.rows
    .map(({ cells }) =>
      cells
        .map((cell) => onOneLine(textOfCell(cell)))
        .join(' ')
        .trim(),
    )
    .join('\n');
}

export function onOneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
