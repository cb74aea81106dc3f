import { type Box, heightOf, widthOf } from './geometry';

/** A cell of a table, by the lines around it. */
export interface GridCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  box: Box;
}

/** A table that is drawn with lines. */
export interface Grid {
  box: Box;
  /** The left side of each column, and the right side of the last. */
  edges: readonly number[];
  rows: number;
  cells: readonly GridCell[];
}

/** Points by which lines that meet may miss each other. */
const slack = 3;
/** Most lines on a page, and most cells in a table; with more it is a drawing. */
const mostRules = 4_000;
const mostCells = 10_000;

/**
 * Returns the tables that level and upright lines make. A frame is a table of one cell. Lines that never meet make
 * none.
 */
export function findGrids(rules: readonly Box[]): Grid[] {
  if (rules.length > mostRules) return [];
  return groupTouching(rules).flatMap((group) => gridOf(group) ?? []);
}

function groupTouching(rules: readonly Box[]): Box[][] {
  const groups: { box: Box; rules: Box[] }[] = [];
  for (const rule of rules) {
    const touched = groups.filter((group) => touch(group.box, rule) && group.rules.some((other) => touch(other, rule)));
    const [first, ...others] = touched;
    if (!first) {
      groups.push({ box: rule, rules: [rule] });
      continue;
    }
    for (const other of others) {
      first.rules.push(...other.rules);
      first.box = around(first.box, other.box);
      groups.splice(groups.indexOf(other), 1);
    }
    first.rules.push(rule);
    first.box = around(first.box, rule);
  }
  return groups.map((group) => group.rules);
}

function touch(one: Box, other: Box): boolean {
  return (
    one.left <= other.right + slack &&
    other.left <= one.right + slack &&
    one.top <= other.bottom + slack &&
    other.top <= one.bottom + slack
  );
}

function around(one: Box, other: Box): Box {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

function gridOf(rules: readonly Box[]): Grid | undefined {
  const levels = rules.filter((rule) => widthOf(rule) >= heightOf(rule));
  const uprights = rules.filter((rule) => widthOf(rule) < heightOf(rule));
  if (levels.length < 2 || uprights.length === 0) return undefined;
  const box = rules.reduce(around);
  // A table may be open at its sides; its level lines then show its width.
  const xs = distinct([box.left, ...uprights.map(({ left, right }) => (left + right) / 2), box.right]);
  const ys = distinct([box.top, ...levels.map(({ top, bottom }) => (top + bottom) / 2), box.bottom]);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns * rows < 1 || columns * rows > mostCells) return undefined;
  return { box, edges: xs, rows, cells: cellsOf(linesAt(xs, ys, levels, uprights)) };
}

/** Sorts places, and joins those that are nearly the same. */
function distinct(places: readonly number[]): number[] {
  return places
    .toSorted((a, b) => a - b)
    .filter((place, index, all) => index === 0 || place - (all[index - 1] ?? 0) > slack);
}

/** The lines of a grid, by their possible places. */
interface Lines {
  xs: readonly number[];
  ys: readonly number[];
  /** True when a line stands at the left of this column, in this row. */
  isWall: (column: number, row: number) => boolean;
  /** True when a line stands above this row, in this column. */
  isFloor: (row: number, column: number) => boolean;
}

function linesAt(
  xs: readonly number[],
  ys: readonly number[],
  levels: readonly Box[],
  uprights: readonly Box[],
): Lines {
  const middle = (places: readonly number[], index: number) => ((places[index] ?? 0) + (places[index + 1] ?? 0)) / 2;
  return {
    xs,
    ys,
    isWall: (column, row) => {
      const [x, y] = [xs[column] ?? 0, middle(ys, row)];
      return uprights.some(
        ({ left, right, top, bottom }) => left - slack <= x && x <= right + slack && top < y && y < bottom,
      );
    },
    isFloor: (row, column) => {
      const [x, y] = [middle(xs, column), ys[row] ?? 0];
      return levels.some(
        ({ left, right, top, bottom }) => top - slack <= y && y <= bottom + slack && left < x && x < right,
      );
    },
  };
}

/** Lets a cell grow to the right and then down, as long as no line stops it. */
function cellsOf(lines: Lines): GridCell[] {
  const [columns, rows] = [lines.xs.length - 1, lines.ys.length - 1];
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  for (let place = 0; place < columns * rows; place += 1) {
    if (taken.has(place)) continue;
    const cell = growCell(lines, Math.floor(place / columns), place % columns);
    for (let at = 0; at < cell.rowSpan * cell.columnSpan; at += 1)
      taken.add((cell.row + Math.floor(at / cell.columnSpan)) * columns + cell.column + (at % cell.columnSpan));
    cells.push(cell);
  }
  return cells;
}

function growCell({ xs, ys, isWall, isFloor }: Lines, row: number, column: number): GridCell {
  let [right, bottom] = [column + 1, row + 1];
  while (right < xs.length - 1 && !isWall(right, row)) right += 1;
  while (bottom < ys.length - 1 && !isFloor(bottom, column)) bottom += 1;
  const box = { left: xs[column] ?? 0, right: xs[right] ?? 0, top: ys[row] ?? 0, bottom: ys[bottom] ?? 0 };
  return { row, column, rowSpan: bottom - row, columnSpan: right - column, box };
}
