import { type Look, type Measure, type PdfCell, page, type TableBlock } from './blocks';
import type { Cursor } from './cursor';
import { wrap } from './wrap';

/** Makes each row as high as its highest cell. */
export function putTable(cursor: Cursor, table: TableBlock, measure: Measure): void {
  const width = (column: number) => widthOf(cursor, table.columns, column) - 6;
  for (const [index, cells] of table.rows.entries()) {
    const isBold = table.hasTitles === true && index === 0;
    const laid = cells.map((cell, column) => layCell(cell, width(column), isBold, measure));
    putRow(cursor, table, laid);
  }
}

interface LaidCell {
  lines: string[];
  look: Look & { field?: number };
}

function layCell(cell: PdfCell, width: number, isBold: boolean, measure: Measure): LaidCell {
  if (typeof cell !== 'string')
    return 'field' in cell ? { lines: [cell.field], look: { field: width } } : { lines: [cell.text], look: cell };
  const lines = cell.split('\n').flatMap((part) => wrap(part, width, (text) => measure(text, isBold)));
  return { lines, look: { isBold } };
}

function putRow(
  cursor: Cursor,
  { columns, gap = 6, isCentred, isRuled }: TableBlock,
  cells: readonly LaidCell[],
): void {
  const most = Math.max(1, ...cells.map(({ lines }) => lines.length));
  const height = most * page.lead + gap;
  cursor.make(height);
  if (isRuled) for (const [column, x] of columns.entries()) cursor.rule(x, widthOf(cursor, columns, column), height);
  for (const [column, { lines, look }] of cells.entries()) {
    const lower = isCentred ? ((most - lines.length) * page.lead) / 2 : 0;
    for (const [line, text] of lines.entries()) cursor.put(columns[column] ?? 0, text, look, lower + line * page.lead);
  }
  cursor.down(height);
}

function widthOf({ here }: Cursor, columns: readonly number[], column: number): number {
  return (columns[column + 1] ?? here.right - here.left) - (columns[column] ?? 0);
}
