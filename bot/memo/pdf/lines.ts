import { isItemSign } from '../page/clean-text';
import type { Box } from './geometry';
import type { Letter } from './letters';
import type { Line, Piece } from './line';
import { wordsOf } from './words';

/** Returns the lines of a page, or of a cell, from top to bottom. Upright rules part the text on either side. */
export function linesOf(letters: readonly Letter[], uprights: readonly Box[], page: number): Line[] {
  return attachRaised(groupByHeight(letters)).map((line) => lineOf(line, uprights, page));
}

/** Part of their size by which letters of one line may stand higher or lower. */
const unevenness = 0.3;
/** Times its size from which on a letter is no part of a line: a watermark may stand behind it. */
const uneven = 1.8;
/** Most lines so close together that a letter has to look for its own. */
const nearest = 4;

function groupByHeight(letters: readonly Letter[]): Letter[][] {
  const lines: Letter[][] = [];
  for (const letter of letters.toSorted((a, b) => a.y - b.y)) {
    const line = lines.slice(-nearest).findLast(([first]) => first && isLevel(first, letter));
    if (line) line.push(letter);
    else lines.push([letter]);
  }
  return lines;
}

function isLevel(one: Letter, other: Letter): boolean {
  const [small, large] = [Math.min(one.size, other.size), Math.max(one.size, other.size)];
  return Math.abs(other.y - one.y) < small * unevenness && large < small * uneven;
}

/** A small number above or below a line, such as that of a footnote, belongs to that line. */
function attachRaised(lines: readonly Letter[][]): Letter[][] {
  const attached: Letter[][] = lines.map(() => []);
  for (const [index, raised] of lines.entries()) {
    const target = [index + 1, index - 1].find((other) => lines[other] && isRaisedAbove(raised, lines[other]));
    if (target === undefined) continue;
    const base = lines[target]?.[0]?.y ?? 0;
    attached[target]?.push(...raised.map((letter) => ({ ...letter, isRaised: letter.y < base })));
    attached[index] = [];
    raised.length = 0;
  }
  return lines.map((line, index) => [...line, ...(attached[index] ?? [])]).filter((line) => line.length > 0);
}

/** Most letters of such a number; more are a line of their own, however small. */
const mostRaised = 12;

function isRaisedAbove(raised: readonly Letter[], line: readonly Letter[]): boolean {
  const [first] = line;
  if (!first || raised.length === 0 || raised.length > mostRaised) return false;
  return raised.every(({ x, y, size }) => {
    const height = first.y - y;
    const isSmall = size < first.size * 0.9 && height > -first.size * 0.4 && height < first.size * 0.6;
    return isSmall && line.some(({ end }) => Math.abs(x - end) < size);
  });
}

function lineOf(letters: readonly Letter[], uprights: readonly Box[], page: number): Line {
  const [base] = letters;
  const y = base?.y ?? 0;
  const beside = uprights.filter(({ top, bottom }) => top < y && y < bottom);
  const size = letters.reduce((largest, letter) => (letter.isRaised ? largest : Math.max(largest, letter.size)), 0);
  const words = wordsOf(letters.toSorted((a, b) => a.x - b.x));
  const gaps = words.flatMap(({ x }, index) => (index > 0 ? [x - (words[index - 1]?.end ?? x)] : []));
  const usualGap = gaps.length < 4 ? 0 : (gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 3)] ?? 0);
  const leastCellGap = Math.max(size * cellGap, usualGap * 2);
  const pieces: Piece[] = [];
  for (const word of words) {
    const last = pieces.at(-1);
    const isApart =
      !last || isBetween(beside, last, word) || (word.x - last.end > leastCellGap && !belongs(last, word));
    if (last && !isApart) pieces[pieces.length - 1] = join(last, word);
    else pieces.push(word);
  }
  return { page, y, size, pieces, words, isArtifact: letters.every(({ isArtifact }) => isArtifact) };
}

/**
 * Points between the text of two cells. Word keeps 10.8: less than a letter of 12 points, more than a wide space. A
 * line that is stretched to fill its width has wider spaces, but nearly equal ones.
 */
const cellGap = 0.85;

function isBetween(uprights: readonly Box[], { end }: Piece, { x }: Piece): boolean {
  return uprights.some(({ left, right }) => left > end - 1 && right < x + 1);
}

/** The sign of a list's item belongs to its text, and one tick box to the next, however wide the gap. */
function belongs(last: Piece, word: Piece): boolean {
  const isSign = isItemSign(last.text) || /[☒☐]$/u.test(last.text);
  return isSign || (/[☒☐]/u.test(last.text) && /^[☒☐]/u.test(word.text));
}

/** Joins two pieces, with a space between them. */
export function join(last: Piece, word: Piece): Piece {
  return {
    text: [last.text, word.text].filter(Boolean).join(' '),
    x: Math.min(last.x, word.x),
    end: Math.max(last.end, word.end),
    size: Math.max(last.size, word.size),
    isBold: (last.isBold || last.text === '') && (word.isBold || word.text === ''),
    doubts: [...new Set([...last.doubts, ...word.doubts])],
  };
}
