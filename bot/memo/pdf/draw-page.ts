import type { Canvas, Font, GraphicsState, Operator } from './canvas';
import { everywhere, type Matrix } from './geometry';
import { pathOperators } from './path-operators';
import { stateOperators } from './state-operators';
import { textOperators } from './text-operators';

/** A page's operators as pdf.js has them: a code for each, and its arguments. */
export interface OperatorList {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

export interface DrawTools extends Pick<Canvas, 'fontOf' | 'isLayerOn'> {
  /** pdf.js's code of each operator. */
  codes: Record<string, number>;
  /** Maps the page's own units to points from the upper left corner of the page as it is shown. */
  viewport: Matrix;
}

/** Draws a page: letters one by one, lines, and areas that may cover letters or stand behind them. */
export function drawPage({ fnArray, argsArray }: OperatorList, tools: DrawTools): Canvas {
  const operators: Record<string, Operator> = { ...stateOperators, ...textOperators, ...pathOperators(tools.codes) };
  const byCode = new Map(Object.entries(tools.codes).map(([name, code]) => [code, operators[name]]));
  const canvas = emptyCanvas(tools);
  for (const [index, code] of fnArray.entries()) {
    const args = argsArray[index];
    byCode.get(code)?.(canvas, Array.isArray(args) ? args : []);
  }
  return canvas;
}

function emptyCanvas({ viewport, fontOf, isLayerOn }: DrawTools): Canvas {
  return {
    state: initialState(viewport),
    saved: [],
    isClipping: false,
    textMatrix: [1, 0, 0, 1, 0, 0],
    lineMatrix: [1, 0, 0, 1, 0, 0],
    marked: [],
    order: 0,
    glyphs: [],
    fills: [],
    rules: [],
    marks: [],
    fontOf,
    isLayerOn,
  };
}

const noFont: Font = { name: '', isBold: false, scale: 0.001 };

function initialState(matrix: Matrix): GraphicsState {
  return {
    matrix,
    clip: everywhere,
    fill: 0,
    stroke: 0,
    alpha: 1,
    blend: 'source-over',
    lineWidth: 1,
    text: {
      font: noFont,
      size: 0,
      letterSpacing: 0,
      wordSpacing: 0,
      stretch: 1,
      leading: 0,
      rise: 0,
      mode: 0,
    },
  };
}
