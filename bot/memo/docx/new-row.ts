import { type FilledRow, together } from './answers';
import { sourceWithout } from './edit-xml';
import { deepIn, firstIn, settingOf, textOf, type XmlElement } from './parse-xml';
import { cellsOf, gridNumber } from './read-table';
import { lookOf, newCell } from './write-cell';

/** A row of a table that a new one is to look like. */
export interface Pattern {
  element: XmlElement;
  /** The columns of the grid in which its cells say what. */
  columns: { party: number; date?: number; advice?: number };
  /** It holds the titles, so that only its measures are followed. */
  isTitle: boolean;
}

/** A new row was not tracked as a change, and is not said again on each page. */
const notOfRow = ['w:ins', 'w:trPrChange', 'w:tblHeader'];
const onlyOfTitle = ['w:shd', 'w:vAlign', 'w:textDirection'];
const fontOfTitle = ['w:b', 'w:bCs', 'w:i', 'w:iCs', 'w:color', 'w:caps', 'w:smallCaps', 'w:shd', 'w:highlight'];

/** A row for a party that the table has none for; `turn` counts those that were added before it. */
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

/** Of date and position what belongs in a cell that has these columns. */
function partsFor(row: FilledRow, { date, advice }: Pattern['columns'], has: PlacedCell['has']): FilledRow {
  const isOnly = date === undefined || advice === undefined;
  const [hasDate, hasAdvice] = isOnly ? [has(date ?? advice), has(date ?? advice)] : [has(date), has(advice)];
  return { ...row, date: hasDate ? row.date : '', advice: hasAdvice ? row.advice : '' };
}

interface PlacedCell {
  cell: XmlElement;
  /** Whether it stands in that column. */
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

/** `4.` where the row above it has a typed `3.`; a number by Word comes by itself. */
function nextNumber(cell: XmlElement, turn: number): string {
  const text = deepIn(cell, 'w:t').map(textOf).join('').trim();
  const [, number, stop = ''] = /^(\d{1,3})([.)]?)$/.exec(text) ?? [];
  return number === undefined ? '' : `${Number(number) + turn + 1}${stop}`;
}
