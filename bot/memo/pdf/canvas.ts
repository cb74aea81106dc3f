import type { Box, Matrix, Point } from './geometry';

/** A character as it is drawn, wherever and however it stands on the page. */
export interface Glyph {
  text: string;
  /** Where its base line begins and ends. */
  from: Point;
  to: Point;
  size: number;
  font: string;
  isBold: boolean;
  /** From 0, black, to 1, white; undefined for a pattern. */
  shade: number | undefined;
  /** Drawn without ink, out of sight, or in a layer that is off. */
  isInvisible: boolean;
  /** The file itself says that it is no part of the text, as running headers are. */
  isArtifact: boolean;
  /** Its place among everything that is drawn: later things cover earlier ones. */
  order: number;
}

/** An opaque rectangle. */
export interface Fill {
  box: Box;
  shade: number | undefined;
  order: number;
}

/** Something small that is no letter and no level or upright line: a round box, a cross, a tick. */
export interface Mark {
  box: Box;
  isStroked: boolean;
  order: number;
}

/** A font as far as its letters' reading depends on it. */
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

/** What `q` saves and `Q` restores. */
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

/** Everything that one page draws, and the state in which the next operator draws. */
export interface Canvas {
  state: GraphicsState;
  saved: GraphicsState[];
  /** The next path is a clip. */
  isClipping: boolean;
  textMatrix: Matrix;
  lineMatrix: Matrix;
  /** For each piece of marked content that is open. */
  marked: readonly ('artifact' | 'off' | 'content')[];
  order: number;
  glyphs: Glyph[];
  fills: Fill[];
  /** Straight lines, as wide as they are drawn. */
  rules: Box[];
  marks: Mark[];
  fontOf: (name: string) => Font;
  isLayerOn: (layer: unknown) => boolean;
}

/** What one operator does to the canvas. */
export type Operator = (canvas: Canvas, args: readonly unknown[]) => void;

/** A number of an operator; 0 when it is something else. */
export function numberAt(args: readonly unknown[], index: number): number {
  const value = args[index];
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

/** The numbers of a list, of whatever kind that list is; undefined when it is none. */
export function numbersIn(value: unknown): readonly number[] | undefined {
  const isList = Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value);
  const numbers: readonly unknown[] = isList ? Array.from(value as ArrayLike<unknown>) : [];
  return isList && numbers.every((each): each is number => typeof each === 'number') ? numbers : undefined;
}

/** The matrix in an operator's arguments; undefined when it is none. */
export function matrixIn(value: unknown): Matrix | undefined {
  const numbers = numbersIn(value);
  if (numbers?.length !== 6) return undefined;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
}
