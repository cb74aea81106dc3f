import type { Canvas, Fill, Glyph } from './canvas';
import { type Box, contains, heightOf, widthOf } from './geometry';
import type { Letter } from './letters';

interface Drawn extends Pick<Canvas, 'glyphs' | 'fills' | 'rules'> {
  width: number;
  height: number;
}

/** Points of the smallest text for people: smaller text is only for the file. */
const smallest = 2;
/** Least difference in lightness between text and paper, of 1. */
const leastContrast = 0.1;
/** Most areas on a page. With more it is a drawing, and text on it is taken for text on white paper. */
const mostFills = 5_000;

/** Returns the letters on the page, each with the reason if it is not seen. Letters beside the page are left out. */
export function visibleLetters({ glyphs, fills, rules, width, height }: Drawn): Letter[] {
  const page: Box = { left: 0, top: 0, right: width, bottom: height };
  const areas = fills.length > mostFills ? [] : fills;
  const levels = rules.filter((rule) => widthOf(rule) > heightOf(rule));
  const letters: Letter[] = [];
  for (const [index, glyph] of glyphs.entries()) {
    if (glyph.text.trim() === '' || !contains(page, middleOf(glyph))) continue;
    const doubt = isSeen(glyph, areas) ? (isStruck(glyph, levels) ? 'struck' : undefined) : 'hidden';
    letters.push(letterOf(glyph, glyphs[index - 1]?.text.trim() === '', doubt));
  }
  return letters;
}

function letterOf(glyph: Glyph, startsWord: boolean, doubt: Letter['doubt']): Letter {
  return {
    text: glyph.text,
    x: Math.min(glyph.from.x, glyph.to.x),
    end: Math.max(glyph.from.x, glyph.to.x),
    y: glyph.from.y,
    size: glyph.size,
    font: glyph.font,
    isBold: glyph.isBold,
    isArtifact: glyph.isArtifact,
    startsWord,
    ...(doubt && { doubt }),
  };
}

/** Returns the middle of a small letter. */
function middleOf({ from, to, size }: Glyph) {
  return { x: (from.x + to.x) / 2, y: from.y - size * 0.25 };
}

function isSeen(glyph: Glyph, fills: readonly Fill[]): boolean {
  if (glyph.isInvisible || glyph.size < smallest) return false;
  if (fills.length === 0 && glyph.shade === 0) return true;
  const around = fills.filter(({ box }) => contains(box, middleOf(glyph)));
  if (around.some(({ order }) => order > glyph.order)) return false;
  const behind = around.at(-1);
  const paper = behind ? behind.shade : 1;
  return glyph.shade === undefined || paper === undefined || Math.abs(glyph.shade - paper) > leastContrast;
}

/** Returns true for a line through a letter's middle. A line under it is an underline or a table's border. */
function isStruck(glyph: Glyph, levels: readonly Box[]): boolean {
  const { x } = middleOf(glyph);
  const base = glyph.from.y;
  return levels.some(({ left, right, top, bottom }) => {
    const height = base - (top + bottom) / 2;
    return left <= x && x <= right && height > glyph.size * 0.12 && height < glyph.size * 0.45;
  });
}
