import { type Frame, type Measure, type PdfBlock, type Placed, page, twoFrames } from './blocks';
import { Cursor } from './cursor';
import { putTable } from './lay-table';
import { wrap } from './wrap';

/** Lays out the blocks page by page. The frames are filled one after the other on each page. */
export function layOut(blocks: readonly PdfBlock[], frames: readonly Frame[], measure: Measure): Placed[][] {
  const cursor = new Cursor(frames);
  for (const block of blocks) putBlock(cursor, block, measure);
  return cursor.pages;
}

function putBlock(cursor: Cursor, block: PdfBlock, measure: Measure): void {
  if ('break' in block) cursor.next();
  else if ('space' in block) cursor.down(block.space);
  else if ('columns' in block) putTable(cursor, block, measure);
  else if ('beside' in block) putBeside(cursor, block.beside, measure);
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

function putBeside(
  cursor: Cursor,
  [left, right]: readonly [readonly PdfBlock[], readonly PdfBlock[]],
  measure: Measure,
): void {
  const fill = (blocks: readonly PdfBlock[]) => () => {
    for (const block of blocks) putBlock(cursor, block, measure);
  };
  cursor.beside([
    [twoFrames[0], fill(left)],
    [twoFrames[1], fill(right)],
  ]);
}
