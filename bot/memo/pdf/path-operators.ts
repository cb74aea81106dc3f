import { type Canvas, numbersIn, type Operator } from './canvas';
import { apply, type Box, boxAround, heightOf, overlapOf, type Point, widthOf } from './geometry';

const fills = ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
const strokes = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];

/**
 * Operators that draw lines and areas. A path is drawn as soon as it is made, by the operator that pdf.js puts in it.
 */
export function pathOperators(codes: Record<string, number>): Record<string, Operator> {
  const nameOf = new Map<unknown, string>(Object.entries(codes).map(([name, code]) => [code, name]));
  return {
    clip: startClip,
    eoClip: startClip,
    constructPath: (canvas, [code, path]) => {
      const data: unknown = Array.isArray(path) ? path[0] : undefined;
      drawShapes(canvas, shapesOf(canvas, numbersIn(data) ?? []), nameOf.get(code) ?? '');
    },
  };
}

function drawShapes(canvas: Canvas, shapes: readonly Shape[], paint: string): void {
  canvas.order += 1;
  if (canvas.isClipping) clipTo(canvas, shapes);
  for (const shape of shapes) {
    if (fills.includes(paint)) fillShape(canvas, shape);
    if (strokes.includes(paint)) strokeShape(canvas, shape);
  }
}

/** A path without gaps. */
interface Shape {
  points: Point[];
  isCurved: boolean;
}

/** Numbers that follow the code for moving, a line, two kinds of curve, and closing. */
const lengths = [2, 2, 6, 4, 0];
const [moveCode, curveCode, closeCode] = [0, 2, 4];

function shapesOf({ state: { matrix } }: Canvas, data: readonly number[]): Shape[] {
  const shapes: Shape[] = [];
  for (let at = 0; at < data.length; ) {
    const code = data[at] ?? -1;
    const length = lengths[code];
    if (length === undefined) return shapes;
    if (code === moveCode) shapes.push({ points: [], isCurved: false });
    const shape = shapes.at(-1);
    const end = at + 1 + length;
    if (shape && code === closeCode && shape.points[0]) shape.points.push(shape.points[0]);
    else if (shape && end <= data.length) {
      shape.points.push(apply(matrix, data[end - 2] ?? 0, data[end - 1] ?? 0));
      shape.isCurved ||= code >= curveCode;
    }
    at = end;
  }
  return shapes;
}

function startClip(canvas: Canvas): void {
  canvas.isClipping = true;
}

function clipTo(canvas: Canvas, shapes: readonly Shape[]): void {
  canvas.isClipping = false;
  canvas.state.clip = overlapOf(canvas.state.clip, boxAround(shapes.flatMap(({ points }) => points)));
}

/** Points of the widest border; a narrower area is a line, and a wider one is filled for its colour. */
const widestRule = 3;
/** Lightness beyond which a line cannot be seen on white paper. */
const invisible = 0.97;

function fillShape(canvas: Canvas, shape: Shape): void {
  const { clip, fill, alpha, blend } = canvas.state;
  const box = overlapOf(clip, boxAround(shape.points));
  const [width, height] = [widthOf(box), heightOf(box)];
  if (alpha < 0.1 || !(width >= 0 && height >= 0)) return;
  if (shape.isCurved || !isRectangle(shape)) addMark(canvas, box, false);
  else if (Math.min(width, height) <= widestRule) addRule(canvas, box, fill);
  else if (alpha > 0.9 && blend !== 'multiply') canvas.fills.push({ box, shade: fill, order: canvas.order });
}

function strokeShape(canvas: Canvas, { points, isCurved }: Shape): void {
  const { clip, stroke } = canvas.state;
  if (isCurved) addMark(canvas, overlapOf(clip, boxAround(points)), true);
  for (const [index, point] of points.entries()) {
    const previous = points[index - 1];
    if (!previous || isCurved) continue;
    const box = overlapOf(clip, boxAround([previous, point]));
    if (Math.min(widthOf(box), heightOf(box)) < 0.5) addRule(canvas, box, stroke);
    else addMark(canvas, box, false);
  }
}

/** Points of the largest tick box, and of the cross in it. */
const largestMark = 18;
/** Most small shapes on a page; with more of them it is a drawing. */
const mostMarks = 2_000;

function addMark({ marks, order }: Canvas, box: Box, isStroked: boolean): void {
  const size = Math.max(widthOf(box), heightOf(box));
  if (size > 1 && size <= largestMark && marks.length < mostMarks) marks.push({ box, isStroked, order });
}

function addRule(canvas: Canvas, box: Box, shade: number | undefined): void {
  if (Math.max(widthOf(box), heightOf(box)) >= 3 && (shade ?? 0) < invisible) canvas.rules.push(box);
}

function isRectangle({ points }: Shape): boolean {
  const { left, top, right, bottom } = boxAround(points);
  const isNear = (value: number, ...edges: number[]) => edges.some((edge) => Math.abs(edge - value) < 0.5);
  return points.length >= 4 && points.every(({ x, y }) => isNear(x, left, right) && isNear(y, top, bottom));
}
