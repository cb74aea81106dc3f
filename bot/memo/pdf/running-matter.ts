import type { Doubt } from '../page/page';
import { isGone, type Letter, type Sheet } from './letters';
import { isShown, type Line } from './line';
import { linesOf } from './lines';
import { usualSize } from './page-layout';

/** A note's pages without the matter around the text, and the text at the edges of the first page. */
export interface Body {
  sheets: readonly Sheet[];
  /** The text's lines, page after page, whatever cells they stand in. */
  lines: readonly Line[];
  margin: readonly Line[];
  /** Doubts about text at the edges that is not shown. */
  doubts: readonly Doubt[];
}

/**
 * Leaves out running headers and footers, page numbers, footnotes, and large text behind the note. Marks in the file,
 * the same place on several pages, or a look at a page's edge tell them.
 */
export function withoutRunningMatter(sheets: readonly Sheet[]): Body {
  const pages = sheets.map((sheet, page) => ({ ...sheet, lines: linesOf(sheet.letters, [], page) }));
  const lines = pages.flatMap((page) => page.lines);
  const size = usualSize(lines);
  const places = countPlaces(pages.map((page) => page.lines));
  const isMarked = (line: Line) => line.isArtifact || (places.get(placeOf(line)) ?? 0) > 1;
  const margin: Line[] = [];
  const kept: Line[] = [];
  const doubts: Doubt[] = [];
  const bodies = pages.map((page, index) => {
    const isEdge = ({ y }: Line) => y < page.height * edge || y > page.height * (1 - edge);
    const isAside = (line: Line) => !isShown(line) || (isEdge(line) && (isMarked(line) || isPageNumber(line)));
    const behind = page.lines.filter((line) => line.size > size * large && isMarked(line));
    const shown = page.lines.filter((line) => !behind.includes(line));
    const text = withoutFootnotes(trim(shown, isAside), size);
    kept.push(...text);
    margin.push(...behind.filter((line) => !margin.some((other) => placeOf(other) === placeOf(line))));
    if (index === 0)
      margin.push(...shown.filter((line) => isShown(line) && isEdge(line) && isMarked(line) && !text.includes(line)));
    const isText = (letter: Letter) => isAmong(letter, text) && !stands(letter, behind);
    doubts.push(
      ...page.letters.flatMap((letter) => (letter.doubt && isGone(letter) && !isText(letter) ? [letter.doubt] : [])),
    );
    return { ...page, letters: page.letters.filter(isText) };
  });
  return { sheets: bodies, lines: kept, margin, doubts: [...new Set(doubts)] };
}

/** Part of a page's height in which a header or footer stands. */
const edge = 0.15;
/** Times the usual size from which on text on several pages is a watermark. */
const large = 2;

/** Takes lines from both ends, as long as they are no part of the text. */
function trim(lines: readonly Line[], isAside: (line: Line) => boolean): Line[] {
  const first = lines.findIndex((line) => !isAside(line));
  const last = lines.findLastIndex((line) => !isAside(line));
  return first < 0 ? [] : lines.slice(first, last + 1);
}

/** Returns true for a letter from the first line to the last, small letters above them included. */
function isAmong({ y, size }: Letter, lines: readonly Line[]): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  return first !== undefined && last !== undefined && y > first.y - first.size * 0.6 && y < last.y + size * 0.4;
}

function stands({ y, size }: Letter, lines: readonly Line[]): boolean {
  return lines.some((line) => Math.abs(line.y - y) < size * 0.3 && size > line.size * 0.8);
}

function countPlaces(pages: readonly (readonly Line[])[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const lines of pages) {
    for (const place of new Set(lines.filter(isShown).map(placeOf))) places.set(place, (places.get(place) ?? 0) + 1);
  }
  return places;
}

/** Returns text and place of a line, without its page number. */
function placeOf({ y, pieces }: Line): string {
  const text = pieces
    .map((piece) => piece.text)
    .join(' ')
    .replace(/\d+/g, '#');
  return `${Math.round(y / 4)} ${text}`;
}

const count = '\\d{1,3}(\\s?(van|\\/|\\|)\\s?\\d{1,3})?';
const named = new RegExp(`(^|\\s)(pagina|blad(zijde)?|pag\\.?|blz\\.?|p\\.)\\s?${count}$`, 'i');
const counted = /(^|\s)\d{1,3}\s?(van|\/|\|)\s?\d{1,3}$/i;
const bare = new RegExp(`^(-\\s?)?${count}(\\s?-)?$`, 'i');

/** Returns true for a number alone, and for a line that ends with a page's number: `pagina 2`, `2 van 7`. */
function isPageNumber({ pieces }: Line): boolean {
  return (
    bare.test(pieces.map(({ text }) => text).join(' ')) ||
    pieces.some(({ text }) => named.test(text) || counted.test(text))
  );
}

/** Leaves out small text at the end of a page that has the mark of a footnote. */
function withoutFootnotes(lines: Line[], size: number): Line[] {
  const hasMark = lines.some(({ pieces }) => pieces.some(({ doubts }) => doubts.includes('footnote')));
  const end = lines.findLastIndex((line) => line.size >= size * 0.95) + 1;
  return hasMark && end > 0 ? lines.slice(0, end) : lines;
}
