import { headingOf } from '../meaning/cut/headings';
import { isShown, type Line, type Piece } from './line';
import { join } from './lines';
import type { Part } from './part';

/** Fewest lines of two columns of text: fewer are a table, or a list of two columns. */
const fewest = 6;
/** Part of its column that running text fills on most lines. */
const full = 0.75;
/** Widest gap between stretched words, in times their size, and the part of the lines that may have wider ones. */
const [stretched, mostStretched] = [1.5, 0.4];
/** Narrowest gap between columns, in times the size of the text. */
const narrowestGap = 0.75;

/**
 * Cuts lines into areas that are read one after the other: of two columns of text the left one first. Cells of a table
 * stand beside each other too, but do not fill their columns line after line.
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
  /** Number of the lines that they were made of. */
  length: number;
}

/** Returns two columns of text from this line on, down to the end of the white between them. */
function columnsFrom(lines: readonly Line[], start: number): Columns | undefined {
  const first = lines[start];
  if (!first) return undefined;
  if (areHeadings(first)) return headedColumns(lines, start, widestGap(first));
  const gap = whiteBetween(lines.slice(start, start + fewest * 2));
  if (!gap) return undefined;
  const area = alongside(lines.slice(start), gap, ({ words }) => words);
  const left = sideOf(area.lines, (x) => x < area.middle);
  const right = sideOf(area.lines, (x) => x >= area.middle);
  return isRunningText(left) && isRunningText(right) ? { left, right, length: area.lines.length } : undefined;
}

function headedColumns(lines: readonly Line[], start: number, gap: Gap): Columns {
  const area = alongside(lines.slice(start), gap, ({ pieces }) => pieces);
  const side = (isThere: (x: number) => boolean) =>
    area.lines
      .map((line) => ({ ...line, pieces: line.pieces.filter(({ x }) => isThere(x)) }))
      .filter(({ pieces }) => pieces.length > 0);
  return { left: side((x) => x < area.middle), right: side((x) => x >= area.middle), length: area.lines.length };
}

/** Returns the lines that keep clear of the white, and the middle of the white that is left. */
function alongside(lines: readonly Line[], white: Gap, textsOf: (line: Line) => readonly Piece[]) {
  let gap = white;
  let end = 0;
  for (const line of lines) {
    const next = narrow(gap, textsOf(line), line.size);
    if (!next) break;
    gap = next;
    end += 1;
  }
  return { lines: lines.slice(0, end), middle: (gap.left + gap.right) / 2 };
}

/** Returns the widest white that goes down through all these lines, near their middle. */
function whiteBetween(lines: readonly Line[]): Gap | undefined {
  const words = lines.flatMap((line) => line.words).toSorted((a, b) => a.x - b.x);
  const [start, end] = [words[0]?.x ?? 0, Math.max(...words.map((word) => word.end))];
  let widest: Gap | undefined;
  let reached = start;
  for (const { x, end: next } of words) {
    const centre = ((reached + x) / 2 - start) / (end - start);
    const isWider = x - reached > (widest ? widest.right - widest.left : 0);
    if (isWider && centre > 0.3 && centre < 0.7) widest = { left: reached, right: x };
    reached = Math.max(reached, next);
  }
  return widest;
}

/** Joins the words of each line of one column, however far they were stretched to fill it. */
function sideOf(lines: readonly Line[], isThere: (x: number) => boolean): Line[] {
  return lines.flatMap((line) => {
    const words = line.words.filter(({ x }) => isThere(x));
    const [first, ...others] = words;
    return first ? [{ ...line, words, pieces: [others.reduce(join, first)] }] : [];
  });
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

/** Returns the part of the white that these texts leave; undefined when they leave none. */
function narrow(gap: Gap, texts: readonly Piece[], size: number): Gap | undefined {
  const left = texts.reduce((edge, { x, end }) => (x <= gap.left ? Math.max(edge, end) : edge), gap.left);
  const right = texts.reduce((edge, { x }) => (x > gap.left ? Math.min(edge, x) : edge), gap.right);
  return right - left > size * narrowestGap ? { left, right } : undefined;
}

function isRunningText(lines: readonly Line[]): boolean {
  const shown = lines.filter(isShown);
  if (shown.length < fewest || shown.filter(hasCells).length > shown.length * mostStretched) return false;
  const left = Math.min(...shown.map(({ pieces }) => pieces[0]?.x ?? 0));
  const right = Math.max(...shown.map(({ pieces }) => pieces[0]?.end ?? 0));
  const isFull = ({ pieces: [piece] }: Line) => (piece?.end ?? 0) - left > (right - left) * full;
  return shown.filter(isFull).length > shown.length * 0.6;
}

function hasCells({ words, size }: Line): boolean {
  return words.some(({ x }, index) => index > 0 && x - (words[index - 1]?.end ?? x) > size * stretched);
}
