import { type Box, contains, heightOf, widthOf } from './geometry';
import { type Letter, middleOf, type Sheet } from './letters';

/** Points: how wide a tick box is. */
const [narrowest, widest] = [5, 16];

/** Puts a sign where a small square is drawn: `☒` with something in it, and `☐` without. */
export function readTickBoxes(sheet: Sheet, strokes: readonly Box[]): Sheet {
  const squares = findSquares(sheet.rules);
  if (squares.length === 0) return sheet;
  const isInside = (box: Box) => squares.some((square) => contains(grown(square), centreOf(box)));
  const boxes = squares.map((square) => {
    const marks = sheet.letters.filter((letter) => letter.text.trim() !== '' && contains(square, middleOf(letter)));
    const isTicked = marks.length > 0 || strokes.some((stroke) => contains(square, centreOf(stroke)));
    return { sign: signOf(square, isTicked, sheet.letters), marks };
  });
  const marks = new Set(boxes.flatMap((box) => box.marks));
  return {
    ...sheet,
    letters: [...sheet.letters.filter((letter) => !marks.has(letter)), ...boxes.map(({ sign }) => sign)],
    rules: sheet.rules.filter((rule) => !isInside(rule)),
  };
}

/** A square of four lines, each in a box of its own, of which the upper one is found first. */
function findSquares(rules: readonly Box[]): Box[] {
  const short = rules.filter((rule) => {
    const length = Math.max(widthOf(rule), heightOf(rule));
    return length >= narrowest && length <= widest;
  });
  const levels = short.filter((rule) => widthOf(rule) > heightOf(rule));
  const uprights = short.filter((rule) => widthOf(rule) < heightOf(rule));
  const isNear = (one: number, other: number) => Math.abs(one - other) < 2;
  const squares = levels.flatMap((top) => {
    const bottom = levels.find(
      (rule) => isNear(rule.left, top.left) && isNear(rule.bottom - top.top, widthOf(top)) && rule.top > top.bottom,
    );
    if (!bottom) return [];
    const square = { left: top.left, right: top.right, top: top.top, bottom: bottom.bottom };
    const has = (edge: number) => uprights.some((rule) => isNear(rule.left, edge) && isNear(rule.top, square.top));
    return has(square.left) && has(square.right) ? [square] : [];
  });
  return squares.filter(
    (square, index) =>
      squares.findIndex((other) => isNear(other.left, square.left) && isNear(other.top, square.top)) === index,
  );
}

/** On the base line of the words beside it. */
function signOf({ left, right, top, bottom }: Box, isTicked: boolean, letters: readonly Letter[]): Letter {
  const beside = letters.find(({ y }) => y > top && y < bottom + 3);
  return {
    text: isTicked ? '☒' : '☐',
    x: left,
    end: right,
    y: beside?.y ?? bottom,
    size: beside?.size ?? bottom - top,
    font: '',
    isBold: false,
    isArtifact: false,
    doubt: 'tickBox',
  };
}

function centreOf({ left, right, top, bottom }: Box) {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

function grown({ left, right, top, bottom }: Box): Box {
  return { left: left - 1, top: top - 1, right: right + 1, bottom: bottom + 1 };
}
