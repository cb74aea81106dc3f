/** A matrix as pdf has it: x' = a·x + c·y + e and y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export interface Point {
  x: number;
  y: number;
}

/** A box in points from the page's upper left corner, as everywhere in this folder: `top` is less than `bottom`. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const everywhere: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/** Returns the matrix that does as `first` does, and then as `next` does. */
export function multiply(first: Matrix, next: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [na, nb, nc, nd, ne, nf] = next;
  return [
    a * na + b * nc,
    a * nb + b * nd,
    c * na + d * nc,
    c * nb + d * nd,
    e * na + f * nc + ne,
    e * nb + f * nd + nf,
  ];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** Returns the smallest box around the points. */
export function boxAround(points: readonly Point[]): Box {
  return points.reduce(
    (box, { x, y }) => ({
      left: Math.min(box.left, x),
      top: Math.min(box.top, y),
      right: Math.max(box.right, x),
      bottom: Math.max(box.bottom, y),
    }),
    { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity },
  );
}

/** Returns the part that both boxes cover; a box without size where they cover nothing together. */
export function overlapOf(one: Box, other: Box): Box {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  return {
    left,
    top,
    right: Math.max(left, Math.min(one.right, other.right)),
    bottom: Math.max(top, Math.min(one.bottom, other.bottom)),
  };
}

export function contains({ left, top, right, bottom }: Box, { x, y }: Point): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}

export function widthOf({ left, right }: Box): number {
  return right - left;
}

export function heightOf({ top, bottom }: Box): number {
  return bottom - top;
}
