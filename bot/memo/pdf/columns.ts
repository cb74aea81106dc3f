import { headingOf } from '../meaning/headings';
import { isShown, type Line } from './line';
import type { Part } from './part';

/** Lines fewer than these beside each other are a table, or a list of two columns. */
const fewest = 6;
/** Part of its column that running text fills on most lines. */
const full = 0.75;

/**
 * Cuts lines into areas that are read one after the other: where text stands in two columns, first the left one.
 * Cells of a table stand beside each other too, but do not fill their columns line after line.
 */
export function cutIntoAreas(lines: readonly Line[]): Part[] {
  const areas: { kind: 'flow' | 'column'; lines: Line[] }[] = [];
  for (let at = 0; at < lines.length; ) {
    const columns = columnsFrom(lines, at);
    if (columns) {
      areas.push({ kind: 'column', lines: columns.left }, { kind: 'column', lines: columns.right });
      at += columns.length;
      continue;
    }
    const [line, last] = [lines[at], areas.at(-1)];
    if (line && last?.kind === 'flow') last.lines.push(line);
    else if (line) areas.push({ kind: 'flow', lines: [line] });
    at += 1;
  }
  return areas;
}

interface Columns {
  left: Line[];
  right: Line[];
  /** Of the lines that they were made from. */
  length: number;
}

/** Two columns of running text from this line on, as far as white goes down between them. */
function columnsFrom(lines: readonly Line[], start: number): Columns | undefined {
  const first = lines[start];
  if (!first || first.pieces.length > 2) return undefined;
  let gap: Gap = widestGap(first);
  let end = start;
  while (end < lines.length) {
    const narrowed = narrow(gap, lines[end]);
    if (!narrowed) break;
    gap = narrowed;
    end += 1;
  }
  const area = lines.slice(start, end);
  const middle = (gap.left + gap.right) / 2;
  const left = side(area, (x) => x < middle);
  const right = side(area, (x) => x >= middle);
  const isText = areHeadings(first) || (isRunningText(left) && isRunningText(right));
  return isText ? { left, right, length: area.length } : undefined;
}

/** Two headings beside each other have their own text below them. */
function areHeadings({ pieces }: Line): boolean {
  return pieces.length === 2 && pieces.every(({ text, isBold }) => isBold && headingOf(text) !== undefined);
}

interface Gap {
  left: number;
  right: number;
}

function widestGap({ pieces: [left, right] }: Line): Gap {
  return { left: left?.end ?? 0, right: right?.x ?? Infinity };
}

/** What is left of the white when this line keeps clear of it; undefined when it does not. */
function narrow(gap: Gap, line: Line | undefined): Gap | undefined {
  if (!line) return undefined;
  const left = line.pieces.reduce((edge, { x, end }) => (x <= gap.left ? Math.max(edge, end) : edge), gap.left);
  const right = line.pieces.reduce((edge, { x }) => (x > gap.left ? Math.min(edge, x) : edge), gap.right);
  return right - left > line.size ? { left, right } : undefined;
}

function side(lines: readonly Line[], isThere: (x: number) => boolean): Line[] {
  return lines
    .map((line) => ({ ...line, pieces: line.pieces.filter(({ x }) => isThere(x)) }))
    .filter(({ pieces }) => pieces.length > 0);
}

function isRunningText(lines: readonly Line[]): boolean {
  const shown = lines.filter(isShown);
  if (shown.length < fewest || shown.some(({ pieces }) => pieces.length > 1)) return false;
  const left = Math.min(...shown.map(({ pieces }) => pieces[0]?.x ?? 0));
  const right = Math.max(...shown.map(({ pieces }) => pieces[0]?.end ?? 0));
  const isFull = ({ pieces: [piece] }: Line) => (piece?.end ?? 0) - left > (right - left) * full;
  return shown.filter(isFull).length > shown.length * 0.6;
}
