import { isItemSign } from '../../page/clean-text';
import type { Cell, PageBlock, Table } from '../../page/page';
import { consultationTables } from '../consultation/consultation-table';
import { isPartyTitle } from '../consultation/consultation-titles';
import { type Heading, headingOf, isRequestSentence } from '../cut/headings';
import { type Label, labelOf } from '../labels/labels';
import { splitPairs } from '../labels/split-pairs';
import { doubtsOfCell, onOneLine, textOfCell } from '../values/cell-text';
import { hasBoxes } from '../values/choices';
import type { Entry, Value } from './entry';

/** Reads the content of a cell as if it stood on the page. */
export type ReadBlocks = (blocks: readonly PageBlock[]) => Entry[];

/** The entries of a table's row, and the number of rows that it took: a row of labels has its values in the next. */
export function readRow({ rows }: Table, index: number, readBlocks: ReadBlocks): { entries: Entry[]; rows: number } {
  const cells = (rows[index]?.cells ?? []).filter((cell) => !isColon(cell));
  const below = rows[index + 1]?.cells ?? [];
  if (cells.every(isEmpty)) return { entries: [{ kind: 'break' }], rows: 1 };
  if (isRowOfLabels(cells) && below.some((cell) => !isEmpty(cell)) && !below.some(isLabelled)) {
    return { entries: cells.flatMap((cell) => factBelow(cell, below)), rows: 2 };
  }
  return { entries: readCells(cells, readBlocks), rows: 1 };
}

/** Returns true when this row has no label of its own: the label's cell above spans it, or its own is empty. */
export function goesOn({ rows }: Table, index: number): boolean {
  const cells = rows[index]?.cells ?? [];
  const [first] = cells.filter((cell) => !isEmpty(cell));
  return index > 0 && first !== undefined && first.column > 0 && !cells.some(isLabelled);
}

function readCells(cells: readonly Cell[], readBlocks: ReadBlocks): Entry[] {
  const [first, ...others] = cells.filter((cell) => !isEmpty(cell));
  if (!first) return [];
  const heading = headingOf(lineIn(first)) ?? (others.length > 0 ? askingHeading(lineIn(first)) : undefined);
  if (heading && cells[0] === first) {
    const read = others.flatMap((cell) => readBlocks(cell.blocks));
    const content = heading.kind === 'request' ? read.map(asRequest) : read;
    return [{ kind: 'heading', heading }, ...content, ...(content.length > 0 ? ([{ kind: 'end' }] as const) : [])];
  }
  // A row of one cell is only there for the layout, so its text is read as text outside a table.
  if (cells.length === 1) return readBlocks(first.blocks);
  if (isPartyTitle(lineIn(first)) && others.length > 0 && !isTickedBody(first, others)) {
    const blocks = others.flatMap((cell) => cell.blocks);
    if (consultationTables(blocks).length > 0) return readBlocks(blocks);
    return [{ kind: 'parties', title: lineIn(first), value: valueIn(others) }];
  }
  return cells.some((cell) => labelIn(cell, undefined) || isLabelled(cell))
    ? pairsIn(cells, readBlocks)
    : runningText(cells, readBlocks);
}

/** `Ingebracht bij` beside boxes says to which body the note goes. */
function isTickedBody(title: Cell, others: readonly Cell[]): boolean {
  return labelOf(lineIn(title))?.field === 'body' && hasBoxes(valueIn(others).lines);
}

export function asRequest(entry: Entry): Entry {
  return entry.kind === 'line' ? { ...entry, isInRequest: true } : entry;
}

/** `Het bestuur wordt gevraagd om` beside a cell with the decisions. */
function askingHeading(name: string): Heading | undefined {
  return isRequestSentence(name) ? { kind: 'request', name, number: 0, isUnclear: false, order: -1 } : undefined;
}

/** Writes a row of a table inside the text: on one line where it fits, and a number with its subject. */
export function runningText(cells: readonly Cell[], readBlocks: ReadBlocks): Entry[] {
  const { lines, doubts } = valueIn(cells);
  const [number = '', first = '', ...others] = lines;
  const line = (text: string): Entry => ({ kind: 'line', text, doubts, isHeading: false, isContinued: false });
  if (cells.every((cell) => !textOfCell(cell).includes('\n'))) return [line(lines.join(' '))];
  if (isItemSign(number)) return [`${number} ${first}`, ...others].map(line);
  return cells.flatMap((cell) => readBlocks(cell.blocks));
}

/** Reads labels and their values from left to right. A row may have two or more pairs, and a cell a whole pair. */
function pairsIn(cells: readonly Cell[], readBlocks: ReadBlocks): Entry[] {
  const entries: Entry[] = [];
  let open: { label: Label; cells: Cell[] } | undefined;
  const close = () => {
    if (open) entries.push({ kind: 'fact', label: open.label, value: valueIn(open.cells) });
    open = undefined;
  };
  for (const cell of cells) {
    const label = labelIn(cell, open?.cells.length === 0 ? open.label : undefined);
    const holdsPairs = splitPairs(firstLineIn(cell)).length > 0 && (open?.cells.length ?? 1) > 0;
    if (label) {
      close();
      open = { label, cells: [] };
    } else if (open && !holdsPairs) {
      open.cells.push(cell);
    } else if (!isEmpty(cell)) {
      close();
      entries.push(...readBlocks(cell.blocks), ...(holdsPairs ? ([{ kind: 'break' }] as const) : []));
    }
  }
  close();
  return entries;
}

/** Behind a label without a value only text that cannot be the value is a label: not `Openbaar` behind `Status`. */
function labelIn(cell: Cell, before: Label | undefined): Label | undefined {
  const text = lineIn(cell);
  const label = labelOf(text);
  const isClear = text.endsWith(':') || (label?.kind === 'plain' && label.field !== before?.field);
  return before && !isClear ? undefined : label;
}

function isRowOfLabels(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => !isEmpty(cell));
  const first = labelOf(filled[0] ? lineIn(filled[0]) : '');
  return (
    filled.length > 1 && first?.kind === 'plain' && filled.slice(1).every((cell) => labelIn(cell, first) !== undefined)
  );
}

function isLabelled(cell: Cell): boolean {
  const [first] = splitPairs(firstLineIn(cell));
  return first !== undefined || headingOf(lineIn(cell)) !== undefined;
}

function factBelow(cell: Cell, below: readonly Cell[]): Entry[] {
  const label = labelOf(lineIn(cell));
  if (!label) return [];
  const values = below.filter(({ column }) => column >= cell.column && column < cell.column + cell.columnSpan);
  return [{ kind: 'fact', label, value: valueIn(values) }];
}

export function valueIn(cells: readonly Cell[]): Value {
  return {
    lines: cells.flatMap((cell) => textOfCell(cell).split('\n')).filter(Boolean),
    doubts: cells.flatMap(doubtsOfCell),
  };
}

/** A sign may have a column of its own, between a label and its value. */
function isColon(cell: Cell): boolean {
  return textOfCell(cell) === ':';
}

function isEmpty(cell: Cell): boolean {
  return textOfCell(cell) === '' && doubtsOfCell(cell).length === 0;
}

function lineIn(cell: Cell): string {
  return onOneLine(textOfCell(cell));
}

function firstLineIn(cell: Cell): string {
  return textOfCell(cell).split('\n')[0] ?? '';
}
