import { type FilledRow, together } from './answers';
import { sourceWithout } from './edit-xml';
import { deepIn, firstIn, settingOf, textOf, type XmlElement } from './parse-xml';
import { cellsOf, gridNumber } from './read-table';
import { lookOf, newCell } from './write-cell';

/** The row of a table that a new one should look like. */
export interface Pattern {
  element: XmlElement;
  /** The columns of the grid for name, date and position. */
  columns: { party: number; date?: number; advice?: number };
  /** True for a row of titles, of which only the measures are followed. */
  isTitle: boolean;
}

/** Drops marks that a new row must not have: of a tracked change, and of titles that each page repeats. */
const notOfRow = ['w:ins', 'w:trPrChange', 'w:tblHeader'];
const onlyOfTitle = ['w:shd', 'w:vAlign', 'w:textDirection'];
const fontOfTitle = ['w:b', 'w:bCs', 'w:i', 'w:iCs', 'w:color', 'w:caps', 'w:smallCaps', 'w:shd', 'w:highlight'];

/** Makes a row for a party that the table has none for. `turn` counts the rows that were added before it. */
export function newRow(xml: string, { element, columns, isTitle }: Pattern, row: FilledRow, turn: number): string {
  const placed = placedCells(element);
  const unlike = isTitle ? fontOfTitle : [];
  const nameCell = placed.find(({ has }) => has(columns.party))?.cell;
  const usual = nameCell ? lookOf(xml, nameCell, unlike) : '';
  const cells = placed.map(({ cell, has }) => {
    const text = has(columns.party) ? row.party : together(partsFor(row, columns, has));
    const look = lookOf(xml, cell, unlike) || usual;
    return newCell(xml, cell, text || nextNumber(cell, turn), look, isTitle ? onlyOfTitle : []);
  });
  const properties = ['w:tblPrEx', 'w:trPr'].map((name) => sourceWithout(xml, firstIn(element, name), notOfRow));
  return `<${element.tag}>${properties.join('')}${cells.join('')}</${element.tag}>`;
}

/** Returns the part of date and position that belongs in a cell over these columns. */
function partsFor(row: FilledRow, { date, advice }: Pattern['columns'], has: PlacedCell['has']): FilledRow {
  const isOnly = date === undefined || advice === undefined;
  const [hasDate, hasAdvice] = isOnly ? [has(date ?? advice), has(date ?? advice)] : [has(date), has(advice)];
  return { ...row, date: hasDate ? row.date : '', advice: hasAdvice ? row.advice : '' };
}

interface PlacedCell {
  cell: XmlElement;
  /** Returns true when the cell stands in that column. */
  has: (column: number | undefined) => boolean;
}

function placedCells(row: XmlElement): PlacedCell[] {
  let end = gridNumber(settingOf(row, 'w:trPr', 'w:gridBefore'), 0);
  return cellsOf(row).map(({ cell }) => {
    const start = end;
    const stop = start + gridNumber(settingOf(cell, 'w:tcPr', 'w:gridSpan'), 1);
    end = stop;
    return { cell, has: (column) => column !== undefined && start <= column && column < stop };
  });
}

/** Writes `4.` below a typed `3.`; a number by Word comes by itself. */
function nextNumber(cell: XmlElement, turn: number): string {
  const text = deepIn(cell, 'w:t').map(textOf).join('').trim();
  const [, number, stop = ''] = /^(\d{1,3})([.)]?)$/.exec(text) ?? [];
  return number === undefined ? '' : `${Number(number) + turn + 1}${stop}`;
}
