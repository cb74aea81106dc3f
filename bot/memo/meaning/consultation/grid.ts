import type { Cell, Table } from '../../page/page';

/** For each row the cell at each column. A cell over several rows or columns stands in all of them. */
export type Grid = readonly (readonly (Cell | undefined)[])[];

/** Most columns of a table's grid: no table for people is wider. */
const mostColumns = 64;

export function gridOf({ rows }: Table): Grid {
  const width = Math.min(mostColumns, Math.max(0, ...rows.flatMap(({ cells }) => cells.map(endOf))));
  const grid: (Cell | undefined)[][] = rows.map(() => Array.from({ length: width }, () => undefined));
  for (const [index, { cells }] of rows.entries()) {
    for (const cell of cells) {
      for (const row of grid.slice(index, index + Math.max(1, cell.rowSpan))) {
        row.fill(cell, cell.column, endOf(cell));
      }
    }
  }
  return grid;
}

function endOf({ column, columnSpan }: Cell): number {
  return column + Math.max(1, columnSpan);
}
