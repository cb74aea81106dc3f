import type { Cell, PageBlock, Table, TableRow } from '../page/page';
import { chosenCopy } from './drawn-text';
import { deepIn, elementsIn, firstIn, settingOf, switchOf, type XmlElement } from './parse-xml';
import { showsHint } from './read-line';
import type { Reading } from './reading';

/** Most columns of a grid. Word's own limit is 63; a grid with more than this is only there to break something. */
const mostColumns = 1_000;

interface OpenCell extends Cell {
  rowSpan: number;
  columnSpan: number;
}

/** Reads a table on its grid. Deleted or hidden rows and cells are left out. */
export function readTable(
  element: XmlElement,
  reading: Reading,
  readBlocks: (container: XmlElement, reading: Reading) => PageBlock[],
): Table {
  /** For each column the cell that may go on in the next row. */
  const above = new Map<number, OpenCell>();
  return { kind: 'table', rows: rowsOf(element).map(readRow) };

  function readRow(row: XmlElement): TableRow {
    const cells: OpenCell[] = [];
    let column = gridNumber(settingOf(row, 'w:trPr', 'w:gridBefore'), 0);
    for (const { cell, isHint } of cellsOf(row)) {
      const properties = firstIn(cell, 'w:tcPr');
      const columnSpan = gridNumber(settingOf(properties, 'w:gridSpan'), 1);
      const last = cells.at(-1);
      const upper = above.get(column);
      if (last && isContinued(firstIn(properties, 'w:hMerge'))) {
        last.columnSpan += columnSpan;
      } else if (upper && isContinued(firstIn(properties, 'w:vMerge'))) {
        upper.rowSpan += 1;
      } else {
        const blocks = isHint ? [hint] : readBlocks(cell, reading);
        const own = { column, columnSpan, rowSpan: 1, blocks };
        reading.sources.set(blocks, cell);
        cells.push(own);
        above.set(column, own);
      }
      column = Math.min(column + columnSpan, mostColumns);
    }
    const read: TableRow = { cells };
    reading.sources.set(read, row);
    return read;
  }
}

const hint: PageBlock = { kind: 'paragraph', text: '', isHeading: false, doubts: ['hint'] };

/** Returns a table's own visible rows, whatever is around them. */
function rowsOf(container: XmlElement): XmlElement[] {
  return elementsIn(container).flatMap((child) => {
    if (child.name === 'w:tr') return isGone(child) ? [] : [child];
    if (child.name === 'mc:AlternateContent') return rowsOf(chosenCopy(child) ?? child);
    return child.name === 'w:tblPr' || child.name === 'w:tblGrid' ? [] : rowsOf(child);
  });
}

function isGone(row: XmlElement): boolean {
  const properties = firstIn(row, 'w:trPr');
  return firstIn(properties, 'w:del') !== undefined || switchOf(properties, 'w:hidden') === true || isMovedAway(row);
}

/**
 * Returns true for the old place of a row that was moved with track changes: there the end of every paragraph is moved
 * too.
 */
function isMovedAway(row: XmlElement): boolean {
  const marks = deepIn(row, 'w:p').map((paragraph) => firstIn(paragraph, 'w:pPr', 'w:rPr'));
  return marks.length > 0 && marks.every((mark) => firstIn(mark, 'w:moveFrom') ?? firstIn(mark, 'w:del'));
}

/** Returns the cells that a row writes, also those that go on from the row above. */
export function cellsOf(container: XmlElement, isHint = false): { cell: XmlElement; isHint: boolean }[] {
  return elementsIn(container).flatMap((child) => {
    if (child.name === 'w:tc') return firstIn(child, 'w:tcPr', 'w:cellDel') ? [] : [{ cell: child, isHint }];
    return child.name === 'w:sdt' ? cellsOf(child, showsHint(child)) : cellsOf(child, isHint);
  });
}

/** A cell that continues the one above or before it says so, or is empty. */
function isContinued(merge: XmlElement | undefined): boolean {
  return merge !== undefined && merge.attributes['w:val'] !== 'restart';
}

export function gridNumber(text: string | undefined, usual: number): number {
  const value = Number.parseInt(text ?? '', 10);
  return value >= usual && value <= mostColumns ? value : usual;
}
