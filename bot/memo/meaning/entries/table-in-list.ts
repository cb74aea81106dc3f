import type { PageBlock } from '../../page/page';
import { consultationTables } from '../consultation/consultation-table';
import { headingOf } from '../cut/headings';
import { plain } from '../values/cell-text';
import type { Entry } from './entry';
import { asRequest, type ReadBlocks, runningText } from './rows';

/**
 * Reads a table between an item of a list and the next, which is a part of that item: its words are neither labels nor
 * headings. Undefined when the table stands elsewhere.
 */
export function readTableInList(
  blocks: readonly PageBlock[],
  index: number,
  readBlocks: ReadBlocks,
): Entry[] | undefined {
  const table = blocks[index];
  if (table?.kind !== 'table' || consultationTables([table]).length > 0) return undefined;
  const before = blocks.slice(0, index).map(itemNumber).findLast(isKnown);
  const after = blocks.slice(index + 1).find((block) => block.kind === 'table' || block.text !== '');
  if (!before || !after || itemNumber(after) !== before + 1) return undefined;
  return table.rows.flatMap(({ cells }) => runningText(cells, readBlocks)).map(asRequest);
}

/** Returns the number of an item, 0 for a heading or a table, and undefined for other text. */
function itemNumber(block: PageBlock): number | undefined {
  if (block.kind === 'table' || block.isHeading || headingOf(plain(block.text))) return 0;
  const number = /^(\d{1,2})[.)]\s/.exec(plain(block.text))?.[1];
  return number === undefined ? undefined : Number(number);
}

function isKnown(number: number | undefined): boolean {
  return number !== undefined;
}
