import type { Canvas, Fill, Glyph, Mark } from './canvas';
import { type Box, boxAround, type Point } from './geometry';

/** Quarter turns after which a page's text runs from left to right. */
type Quarter = 0 | 1 | 2 | 3;

interface Drawn extends Pick<Canvas, 'glyphs' | 'fills' | 'rules' | 'marks'> {
  width: number;
  height: number;
}

/** A page whose text runs from left to right, and its words in other directions. */
interface Upright extends Drawn {
  across: string;
}

/** Most characters of text in other directions. */
const mostAcross = 300;

/**
 * Turns a page so that most of its text is upright, and keeps the rest apart: text across the page is a watermark, text
 * along its side a stamp.
 */
export function turnUpright(drawn: Drawn): Upright {
  const quarter = mainQuarter(drawn.glyphs);
  const glyphs = drawn.glyphs.filter((glyph) => quarterOf(glyph) === quarter);
  const others = drawn.glyphs.filter((glyph) => !glyph.isInvisible && quarterOf(glyph) !== quarter);
  const across = others
    .map(({ text }) => text)
    .join('')
    .trim()
    .slice(0, mostAcross);
  if (quarter === 0) return { ...drawn, glyphs, across };
  const point = (at: Point) => turn(at, quarter, drawn);
  const box = ({ left, top, right, bottom }: Box) =>
    boxAround([point({ x: left, y: top }), point({ x: right, y: bottom })]);
  return {
    across,
    width: quarter === 2 ? drawn.width : drawn.height,
    height: quarter === 2 ? drawn.height : drawn.width,
    glyphs: glyphs.map((glyph) => ({ ...glyph, from: point(glyph.from), to: point(glyph.to) })),
    fills: drawn.fills.map((fill): Fill => ({ ...fill, box: box(fill.box) })),
    rules: drawn.rules.map(box),
    marks: drawn.marks.map((mark): Mark => ({ ...mark, box: box(mark.box) })),
  };
}

function mainQuarter(glyphs: readonly Glyph[]): Quarter {
  const counts = [0, 0, 0, 0];
  for (const glyph of glyphs) {
    const quarter = quarterOf(glyph);
    if (quarter !== undefined && glyph.text.trim() !== '') counts[quarter] = (counts[quarter] ?? 0) + 1;
  }
  return counts.indexOf(Math.max(...counts)) as Quarter;
}

/** Degrees by which a line may lean and still be level, as on a scanned page. */
const lean = 3;

/** Returns the direction of the text: 0 to the right, 1 down, and so on; undefined at an angle. */
function quarterOf({ from, to }: Glyph): Quarter | undefined {
  const degrees = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const quarter = Math.round(degrees / 90);
  return Math.abs(degrees - quarter * 90) > lean ? undefined : (((quarter + 4) % 4) as Quarter);
}

function turn({ x, y }: Point, quarter: Quarter, { width, height }: Drawn): Point {
  if (quarter === 1) return { x: y, y: width - x };
  if (quarter === 2) return { x: width - x, y: height - y };
  return { x: height - y, y: x };
}
