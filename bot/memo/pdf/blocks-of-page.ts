import type { Cell, Doubt, PageBlock, Table } from '../page/page';
import { cutIntoAreas } from './columns';
import { findGrids, type Grid, type GridCell } from './find-grids';
import { type Box, contains, heightOf, widthOf } from './geometry';
import { joinPages } from './join-pages';
import { type Letter, middleOf, type Sheet } from './letters';
import { isShown } from './line';
import { linesOf } from './lines';
import type { Part } from './part';
import type { Layout } from './rows';

/** The page, or the cell, that is being read. */
interface Area {
  letters: readonly Letter[];
  grids: readonly Grid[];
  uprights: readonly Box[];
  page: number;
  layout: Layout;
}

/** Returns the blocks of a page from top to bottom, and doubts about text that it does not show. */
export function partsOfPage({ letters, rules }: Sheet, page: number, layout: Layout) {
  const uprights = rules.filter((rule) => widthOf(rule) < heightOf(rule));
  return partsOf({ letters, grids: findGrids(rules), uprights, page, layout });
}

function partsOf(area: Area): { parts: Part[]; doubts: Doubt[] } {
  const { letters, grids, uprights, page } = area;
  const outer = grids.filter((grid) => !grids.some((other) => other !== grid && isInside(grid.box, other.box)));
  const tables = outer.map((grid) => ({
    kind: 'grid' as const,
    edges: grid.edges,
    top: grid.box.top,
    table: tableOf(grid, area),
  }));
  const free = letters.filter((letter) => !outer.some(({ box }) => contains(box, middleOf(letter))));
  const lines = linesOf(free, uprights, page);
  const parts: Part[] = [];
  let above = -Infinity;
  for (const table of tables.toSorted((a, b) => a.top - b.top)) {
    parts.push(...cutIntoAreas(lines.filter((line) => isShown(line) && line.y > above && line.y <= table.top)), table);
    above = table.top;
  }
  parts.push(...cutIntoAreas(lines.filter((line) => isShown(line) && line.y > above)));
  const silent = lines.filter((line) => !isShown(line)).flatMap(({ pieces }) => pieces);
  return { parts, doubts: [...new Set(silent.flatMap(({ doubts }) => doubts))] };
}

function tableOf(grid: Grid, area: Area): Table {
  const letters = area.letters.filter((letter) => contains(grid.box, middleOf(letter)));
  const rows = Array.from({ length: grid.rows }, (): Cell[] => []);
  for (const cell of grid.cells) {
    const { column, columnSpan, rowSpan } = cell;
    rows[cell.row]?.push({ column, columnSpan, rowSpan, blocks: blocksOfCell(cell, { ...area, letters }) });
  }
  return { kind: 'table', rows: rows.map((cells) => ({ cells })) };
}

/** Points of a cell's margin at most. */
const widestMargin = 12;

function blocksOfCell({ box }: GridCell, area: Area): PageBlock[] {
  const letters = area.letters.filter((letter) => contains(box, middleOf(letter)));
  const grids = area.grids.filter((grid) => isInside(grid.box, box));
  const start = letters.reduce((first, { x }) => Math.min(first, x), box.right);
  const layout = { ...area.layout, right: box.right - Math.min(start - box.left, widestMargin) };
  const { parts, doubts } = partsOf({ ...area, letters, grids, layout });
  const blocks = joinPages([parts], layout);
  return doubts.length === 0 ? blocks : [...blocks, { kind: 'paragraph', text: '', isHeading: false, doubts }];
}

function isInside(inner: Box, outer: Box): boolean {
  const isWithin = inner.left >= outer.left && inner.right <= outer.right;
  const isBetween = inner.top >= outer.top && inner.bottom <= outer.bottom;
  return isWithin && isBetween && (widthOf(inner) < widthOf(outer) || heightOf(inner) < heightOf(outer));
}
