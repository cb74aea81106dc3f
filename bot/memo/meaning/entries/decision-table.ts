import { isItemSign } from '../../page/clean-text';
import type { Cell, Table } from '../../page/page';
import { headingOf } from '../cut/headings';
import { labelOf } from '../labels/labels';
import { onOneLine, textOfCell } from '../values/cell-text';
import type { Entry } from './entry';
import { asRequest, type ReadBlocks, runningText } from './rows';

/**
 * Returns the decisions of a table with one in each row, below titles such as `Nr` and `Besluit`; undefined for any
 * other table.
 */
export function readDecisionTable({ rows }: Table, readBlocks: ReadBlocks): Entry[] | undefined {
  const [titles, ...decisions] = rows.map(({ cells }) => cells);
  const [number = '', ...others] = (titles ?? []).map(wordsIn);
  const heading = others.map(headingOf).find((found) => found?.kind === 'request');
  const areTitles = /^(nr|no|nummer|#)?\.?$/i.test(number) && !others.some((title) => labelOf(title));
  if (!heading || !areTitles || !decisions.some(isNumbered)) return undefined;
  const lines = decisions.flatMap((cells) => runningText(cells, readBlocks)).map(asRequest);
  return [{ kind: 'heading', heading, isColumnTitle: true }, ...lines];
}

function isNumbered([first]: readonly Cell[]): boolean {
  const number = first ? wordsIn(first) : '';
  return /^\d{1,2}$/.test(number) || isItemSign(number);
}

function wordsIn(cell: Cell): string {
  return onOneLine(textOfCell(cell));
}
