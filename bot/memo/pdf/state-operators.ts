import { type Canvas, matrixIn, numberAt, numbersIn, type Operator } from './canvas';
import { apply, boxAround, multiply, overlapOf } from './geometry';

/** Operators that draw nothing themselves, by pdf.js's names. */
export const stateOperators: Record<string, Operator> = {
  save,
  restore,
  beginGroup: save,
  endGroup: restore,
  transform: (canvas, args) => transform(canvas, args),
  paintFormXObjectBegin: (canvas, [matrix, box]) => {
    save(canvas);
    transform(canvas, matrix);
    clipTo(canvas, numbersIn(box) ?? []);
  },
  paintFormXObjectEnd: restore,
  setGState: (canvas, [settings]) => {
    for (const setting of Array.isArray(settings) ? settings : []) setGraphics(canvas, setting);
  },
  setLineWidth: ({ state }, args) => {
    state.lineWidth = numberAt(args, 0);
  },
  setFillRGBColor: ({ state }, [color]) => {
    state.fill = shadeOf(color);
  },
  setStrokeRGBColor: ({ state }, [color]) => {
    state.stroke = shadeOf(color);
  },
  setFillColorN: ({ state }) => {
    state.fill = undefined;
  },
  setStrokeColorN: ({ state }) => {
    state.stroke = undefined;
  },
  setFillTransparent: ({ state }) => {
    state.alpha = 0;
  },
  beginMarkedContent: (canvas, [tag]) => {
    canvas.marked = [...canvas.marked, nameOf(tag) === 'Artifact' ? 'artifact' : 'content'];
  },
  beginMarkedContentProps: (canvas, [tag, layer]) => {
    const isOff = nameOf(tag) === 'OC' && !canvas.isLayerOn(layer);
    const isArtifact = nameOf(tag) === 'Artifact';
    canvas.marked = [...canvas.marked, isOff ? 'off' : isArtifact ? 'artifact' : 'content'];
  },
  endMarkedContent: (canvas) => {
    canvas.marked = canvas.marked.slice(0, -1);
  },
};

function save(canvas: Canvas): void {
  canvas.saved.push({ ...canvas.state, text: { ...canvas.state.text } });
}

function restore(canvas: Canvas): void {
  canvas.state = canvas.saved.pop() ?? canvas.state;
}

function transform({ state }: Canvas, matrix: unknown): void {
  const known = matrixIn(matrix);
  if (known) state.matrix = multiply(known, state.matrix);
}

/** A shape that is no box does not clip. */
function clipTo({ state }: Canvas, box: readonly number[]): void {
  const [left, top, right, bottom] = box;
  if (left === undefined || top === undefined || right === undefined || bottom === undefined) return;
  const corner = (x: number, y: number) => apply(state.matrix, x, y);
  const corners = [corner(left, top), corner(right, top), corner(left, bottom), corner(right, bottom)];
  state.clip = overlapOf(state.clip, boxAround(corners));
}

function setGraphics({ state, fontOf }: Canvas, setting: unknown): void {
  const [key, value]: unknown[] = Array.isArray(setting) ? setting : [];
  if (key === 'ca' && typeof value === 'number') state.alpha = value;
  if (key === 'BM') state.blend = String(value);
  if (key === 'LW' && typeof value === 'number') state.lineWidth = value;
  if (key !== 'Font' || !Array.isArray(value)) return;
  state.text.font = fontOf(String(value[0]));
  state.text.size = numberAt(value, 1);
}

/** Returns the lightness of `#rrggbb`, from 0 to 1. */
function shadeOf(color: unknown): number | undefined {
  const match = /^#(..)(..)(..)$/.exec(String(color));
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  return 0.3 * red + 0.59 * green + 0.11 * blue;
}

function nameOf(tag: unknown): string {
  return typeof tag === 'object' && tag !== null && 'name' in tag ? String(tag.name) : String(tag);
}
