import type { Box, Matrix, Point } from './geometry';

/** A drawn character, wherever and however it stands on the page. */
export interface Glyph {
  text: string;
  /** The begin and end of its base line. */
  from: Point;
  to: Point;
  size: number;
  font: string;
  isBold: boolean;
  /** Lightness from 0, black, to 1, white; undefined for a pattern. */
  shade: number | undefined;
  /** True when it is drawn without ink, out of sight, or in a layer that is off. */
  isInvisible: boolean;
  /** True when the file itself marks it as no part of the text, such as a running header. */
  isArtifact: boolean;
  /** Its place in the order of drawing: later things cover earlier ones. */
  order: number;
}

/** An opaque rectangle. */
export interface Fill {
  box: Box;
  shade: number | undefined;
  order: number;
}

/** A small shape that is no letter and no level or upright line: a round box, a cross, a tick. */
export interface Mark {
  box: Box;
  isStroked: boolean;
  order: number;
}

/** The properties of a font that reading its letters needs. */
export interface Font {
  name: string;
  isBold: boolean;
  /** Text units for each unit of width. */
  scale: number;
}

export interface TextState {
  font: Font;
  size: number;
  letterSpacing: number;
  wordSpacing: number;
  /** Horizontal scale; 1 is normal. */
  stretch: number;
  leading: number;
  rise: number;
  /** The rendering mode of the pdf standard: 3 draws nothing, 7 only clips. */
  mode: number;
}

/** The state that `q` saves and `Q` restores. */
export interface GraphicsState {
  matrix: Matrix;
  clip: Box;
  fill: number | undefined;
  stroke: number | undefined;
  alpha: number;
  blend: string;
  lineWidth: number;
  text: TextState;
}

/** The drawing of one page so far, and the state in which the next operator draws. */
export interface Canvas {
  state: GraphicsState;
  saved: GraphicsState[];
  /** True when the next path is a clip. */
  isClipping: boolean;
  textMatrix: Matrix;
  lineMatrix: Matrix;
  /** An entry for each piece of marked content that is open. */
  marked: readonly ('artifact' | 'off' | 'content')[];
  order: number;
  glyphs: Glyph[];
  fills: Fill[];
  /** Straight lines, in their drawn width. */
  rules: Box[];
  marks: Mark[];
  fontOf: (name: string) => Font;
  isLayerOn: (layer: unknown) => boolean;
}

/** The effect of one operator on the canvas. */
export type Operator = (canvas: Canvas, args: readonly unknown[]) => void;

/** Returns a number of an operator; 0 when it is something else. */
export function numberAt(args: readonly unknown[], index: number): number {
  const value = args[index];
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

/** Returns the numbers of a list of any kind; undefined when it is none. */
export function numbersIn(value: unknown): readonly number[] | undefined {
  const isList = Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value);
  const numbers: readonly unknown[] = isList ? Array.from(value as ArrayLike<unknown>) : [];
  return isList && numbers.every((each): each is number => typeof each === 'number') ? numbers : undefined;
}

/** Returns the matrix in an operator's arguments; undefined when it is none. */
export function matrixIn(value: unknown): Matrix | undefined {
  const numbers = numbersIn(value);
  if (numbers?.length !== 6) return undefined;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
}
