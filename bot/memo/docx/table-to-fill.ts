import {
  type ConsultationTable,
  findConsultationTable,
  readTurnedTable,
} from '../meaning/consultation/consultation-table';
import { joinSplitTables } from '../meaning/consultation/join-split-tables';
import type { Page, PageBlock, Table } from '../page/page';

/**
 * Returns the table Afgestemd met, or else one that lies on its side, in which every party must have its column
 * already.
 */
export function tableToFill(page: Page): ConsultationTable | undefined {
  const blocks = joinSplitTables(page.blocks);
  return findConsultationTable({ blocks }) ?? tablesIn(blocks).flatMap((table) => readTurnedTable(table) ?? [])[0];
}

function tablesIn(blocks: readonly PageBlock[]): Table[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [];
    return [block, ...block.rows.flatMap(({ cells }) => cells.flatMap((cell) => tablesIn(cell.blocks)))];
  });
}
