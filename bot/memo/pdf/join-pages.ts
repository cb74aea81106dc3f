import { joinLines } from '../page/join-lines';
import type { PageBlock, Paragraph, Table, TableRow } from '../page/page';
import { flowBlocks } from './flow-blocks';
import { longestEnd } from './page-layout';
import type { Part } from './part';
import type { Layout } from './rows';

/** Joins all pages into one, so that no page's end cuts a paragraph or a table. */
export function joinPages(pages: readonly (readonly Part[])[], layout: Layout): PageBlock[] {
  const parts: Part[] = [];
  for (const [first, ...others] of pages) {
    if (!first) continue;
    const last = parts.at(-1);
    const joined = last ? joinParts(last, first) : undefined;
    if (joined) parts.splice(-1, 1, joined, ...others);
    else parts.push(first, ...others);
  }
  return parts.reduce<PageBlock[]>((blocks, part) => joinText(blocks, blocksOf(part, layout), part.kind), []);
}

function blocksOf(part: Part, layout: Layout): readonly PageBlock[] {
  if (part.kind !== 'grid') {
    const right = part.kind === 'column' ? longestEnd(part.lines) : layout.right;
    return flowBlocks(part.lines, { ...layout, right });
  }
  const [row, ...rows] = part.table.rows;
  const [cell, ...cells] = row?.cells ?? [];
  // A frame around text is no table.
  return cell && rows.length === 0 && cells.length === 0 ? cell.blocks : [part.table];
}

/** A paragraph may go on in the next column. */
function joinText(before: readonly PageBlock[], after: readonly PageBlock[], kind: Part['kind']): PageBlock[] {
  const last = before.at(-1);
  const isCut = kind === 'column' && last?.kind === 'paragraph' && !/[.:;!?]$/.test(last.text);
  return isCut ? [...before.slice(0, -1), ...joinBlocks([last], after)] : [...before, ...after];
}

function joinParts(last: Part, first: Part): Part | undefined {
  if (last.kind === 'flow' && first.kind === 'flow') return { kind: 'flow', lines: [...last.lines, ...first.lines] };
  if (last.kind !== 'grid' || first.kind !== 'grid' || !isSameGrid(last.edges, first.edges)) return undefined;
  return { ...last, table: joinTables(last.table, first.table) };
}

/** A grid of one cell may be the rest of a row as wide as the table. */
function isSameGrid(edges: readonly number[], others: readonly number[]): boolean {
  const ends = others.length === 2 ? [edges[0] ?? 0, edges.at(-1) ?? 0] : edges;
  return ends.length === others.length && ends.every((edge, index) => Math.abs(edge - (others[index] ?? 0)) < 3);
}

/** Joins two parts of a table. The titles may stand above each part, and a row may be cut as well. */
function joinTables(one: Table, other: Table): Table {
  const [titles, last] = [one.rows[0], one.rows.at(-1)];
  const isTitled = titles && other.rows[0] && textOfRow(titles).join('|') === textOfRow(other.rows[0]).join('|');
  const [first, ...others] = isTitled ? other.rows.slice(1) : other.rows;
  if (!first) return one;
  if (!last || !isCutRow(last, first)) return { kind: 'table', rows: [...one.rows, first, ...others] };
  return { kind: 'table', rows: [...one.rows.slice(0, -1), joinRows(last, first), ...others] };
}

/** The second part of a row has no text in its first cell, or continues a sentence. */
function isCutRow(last: TableRow, first: TableRow): boolean {
  if (last.cells.length !== first.cells.length) return false;
  const [label = '', ...others] = textOfRow(first);
  if (others.length > 0) return label === '' && others.some(Boolean);
  return /^\p{Ll}/u.test(label) && !/[.:;!?]$/.test(textOfRow(last).join(''));
}

function joinRows(last: TableRow, first: TableRow): TableRow {
  return {
    cells: last.cells.map((cell, index) => ({
      ...cell,
      blocks: joinBlocks(cell.blocks, first.cells[index]?.blocks ?? []),
    })),
  };
}

function joinBlocks(blocks: readonly PageBlock[], more: readonly PageBlock[]): readonly PageBlock[] {
  const [before, [after, ...others]] = [blocks.at(-1), more];
  if (before?.kind !== 'paragraph' || after?.kind !== 'paragraph' || !/^\p{Ll}/u.test(after.text))
    return [...blocks, ...more];
  const joined: Paragraph = {
    ...before,
    text: joinLines(before.text, after.text),
    doubts: [...new Set([...before.doubts, ...after.doubts])],
  };
  return [...blocks.slice(0, -1), joined, ...others];
}

function textOfRow({ cells }: TableRow): string[] {
  return cells.map(({ blocks }) =>
    blocks
      .map((block) => (block.kind === 'paragraph' ? block.text : block.rows.flatMap(textOfRow).join(' ')))
      .join(' '),
  );
}
