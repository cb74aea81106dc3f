import { type Canvas, matrixIn, numberAt, type Operator } from './canvas';
import { apply, contains, type Matrix, multiply } from './geometry';

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Operators that draw text, or change how it is drawn. */
export const textOperators: Record<string, Operator> = {
  beginText: (canvas) => setLine(canvas, identity),
  setTextMatrix: (canvas, [matrix]) => setLine(canvas, matrixIn(matrix) ?? identity),
  moveText: (canvas, args) => moveLine(canvas, numberAt(args, 0), numberAt(args, 1)),
  setLeadingMoveText: (canvas, args) => {
    canvas.state.text.leading = numberAt(args, 1);
    moveLine(canvas, numberAt(args, 0), numberAt(args, 1));
  },
  nextLine: (canvas) => moveLine(canvas, 0, canvas.state.text.leading),
  setLeading: ({ state }, args) => {
    state.text.leading = -numberAt(args, 0);
  },
  setCharSpacing: ({ state }, args) => {
    state.text.letterSpacing = numberAt(args, 0);
  },
  setWordSpacing: ({ state }, args) => {
    state.text.wordSpacing = numberAt(args, 0);
  },
  setHScale: ({ state }, args) => {
    state.text.stretch = numberAt(args, 0) / 100;
  },
  setTextRise: ({ state }, args) => {
    state.text.rise = numberAt(args, 0);
  },
  setTextRenderingMode: ({ state }, args) => {
    state.text.mode = numberAt(args, 0);
  },
  setFont: ({ state, fontOf }, args) => {
    state.text.font = fontOf(String(args[0]));
    state.text.size = numberAt(args, 1);
  },
  showText: (canvas, [glyphs]) => {
    canvas.order += 1;
    for (const glyph of Array.isArray(glyphs) ? glyphs : []) show(canvas, glyph);
  },
};

function setLine(canvas: Canvas, matrix: Matrix): void {
  canvas.lineMatrix = matrix;
  canvas.textMatrix = matrix;
}

function moveLine(canvas: Canvas, x: number, y: number): void {
  setLine(canvas, multiply([1, 0, 0, 1, x, y], canvas.lineMatrix));
}

/** A number between the glyphs moves the next one back, in thousandths of the size. */
function show(canvas: Canvas, glyph: unknown): void {
  const { size, stretch } = canvas.state.text;
  if (typeof glyph === 'number') advance(canvas, (-glyph * size * stretch) / 1000);
  else if (typeof glyph === 'object' && glyph !== null && 'unicode' in glyph) {
    const width = widthOf(canvas, glyph);
    draw(canvas, String(glyph.unicode), width);
    advance(canvas, width);
  }
}

function widthOf({ state: { text } }: Canvas, glyph: object): number {
  const units = 'width' in glyph && typeof glyph.width === 'number' ? glyph.width : 0;
  const isSpace = 'isSpace' in glyph && glyph.isSpace === true;
  const spacing = text.letterSpacing + (isSpace ? text.wordSpacing : 0);
  return (units * text.size * text.font.scale + spacing) * text.stretch;
}

function draw(canvas: Canvas, text: string, width: number): void {
  const { matrix, clip, fill, stroke, alpha, text: state } = canvas.state;
  const place = multiply(canvas.textMatrix, matrix);
  const [from, to] = [apply(place, 0, state.rise), apply(place, width, state.rise)];
  const isOutlined = state.mode === 1 || state.mode === 5;
  const isOff = alpha < 0.1 || state.mode === 3 || state.mode === 7 || canvas.marked.includes('off');
  canvas.glyphs.push({
    text,
    from,
    to,
    size: Math.abs(state.size) * Math.hypot(place[2], place[3]),
    font: state.font.name,
    isBold: state.font.isBold || state.mode === 2,
    shade: isOutlined ? stroke : fill,
    isInvisible: isOff || !contains(clip, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }),
    isArtifact: canvas.marked.includes('artifact'),
    order: canvas.order,
  });
}

function advance(canvas: Canvas, x: number): void {
  canvas.textMatrix = multiply([1, 0, 0, 1, x, 0], canvas.textMatrix);
}
