import type { Box } from './geometry';
import type { Line } from './line';
import type { Layout } from './rows';

/** Returns the measures of a note's lines: the right end of running text, and the distance between lines. */
export function layoutOf(lines: readonly Line[], width: number, levels: (page: number) => readonly Box[]): Layout {
  return {
    pitch: linePitch(lines),
    right: rightEdge(lines, width),
    size: usualSize(lines),
    isCut: (above, below) => above.page === below.page && levels(above.page).some((rule) => cuts(rule, above, below)),
  };
}

/** The right end of the longest line. */
export function longestEnd(lines: readonly Line[]): number {
  return lines.reduce((right, { pieces }) => Math.max(right, pieces.at(-1)?.end ?? 0), 0);
}

/** Parts of a page's width: the widest margin, and the least reach of running text. */
const [widestMargin, shortestEdge] = [0.15, 0.6];

/** Lines that end near each other show the right end of running text; without them both margins count as equal. */
function rightEdge(lines: readonly Line[], width: number): number {
  const left = lines.reduce((first, { pieces }) => Math.min(first, pieces[0]?.x ?? first), width);
  const ends = lines.map(({ pieces }) => pieces.at(-1)?.end ?? 0).toSorted((a, b) => b - a);
  const [longest = 0, , third = 0] = ends;
  const isEdge = longest > width * shortestEdge && longest - third < (longest - left) * 0.15;
  return isEdge ? longest : Math.max(longest, width - Math.min(left, width * widestMargin));
}

/** Points by which a rule reaches beyond the words above it; an underline does not. */
const beyond = 4;

function cuts({ left, right, top }: Box, above: Line, below: Line): boolean {
  const [start, end] = [above.pieces[0]?.x ?? 0, above.pieces.at(-1)?.end ?? 0];
  const isBetween = top > above.y && top < below.y - below.size * 0.5;
  return isBetween && left < end && right > start && (left < start - beyond || right > end + beyond);
}

/** Returns the distance that one in ten lines keeps at most: table rows and paragraphs are further apart than lines. */
function linePitch(lines: readonly Line[]): number {
  const distances = lines.flatMap((line, index) => {
    const above = lines[index - 1];
    const distance = above?.page === line.page ? line.y - above.y : 0;
    return distance > line.size * 0.8 ? [distance] : [];
  });
  return distances.toSorted((a, b) => a - b)[Math.floor(distances.length / 10)] ?? 0;
}

/** Returns the size, to half a point, of most of the text. */
export function usualSize(lines: readonly Line[]): number {
  const lengths = new Map<number, number>();
  for (const { text, size } of lines.flatMap(({ pieces }) => pieces)) {
    const rounded = Math.round(size * 2) / 2;
    lengths.set(rounded, (lengths.get(rounded) ?? 0) + text.length);
  }
  return [...lengths].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
