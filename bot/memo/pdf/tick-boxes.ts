import type { Mark } from './canvas';
import { type Box, contains, heightOf, widthOf } from './geometry';
import { type Letter, middleOf, type Sheet } from './letters';

/** Points of a tick box's width. */
const [narrowest, widest] = [5, 16];

/** Puts a sign in the place of a small square or circle: `☒` with a drawing in it, and `☐` without. */
export function readTickBoxes(sheet: Sheet, marks: readonly Mark[]): Sheet {
  const squares = withoutTwins([...findSquares(sheet.rules), ...roundBoxes(marks)]);
  if (squares.length === 0) return sheet;
  const isBorder = (box: Box) => squares.some((square) => contains(grown(square), centreOf(box)));
  const boxes = squares.map((square) => {
    const letters = sheet.letters.filter((letter) => contains(square, middleOf(letter)));
    const isTicked = letters.length > 0 || marks.some((mark) => isInside(mark.box, square));
    return { sign: signOf(square, isTicked, sheet.letters), letters };
  });
  const signs = new Set(boxes.flatMap(({ letters }) => letters));
  return {
    ...sheet,
    letters: [...sheet.letters.filter((letter) => !signs.has(letter)), ...boxes.map(({ sign }) => sign)],
    rules: sheet.rules.filter((rule) => !isBorder(rule)),
  };
}

/** Returns round boxes and boxes with round corners: drawn as a line, or filled with something drawn over it. */
function roundBoxes(marks: readonly Mark[]): Box[] {
  return marks
    .filter(({ box, isStroked, order }) => {
      const isSquare =
        Math.abs(widthOf(box) - heightOf(box)) < 1.5 && widthOf(box) >= narrowest && widthOf(box) <= widest;
      return isSquare && (isStroked || marks.some((mark) => mark.order > order && isInside(mark.box, box)));
    })
    .map(({ box }) => box);
}

function isInside(box: Box, square: Box): boolean {
  return contains(square, centreOf(box)) && widthOf(box) < widthOf(square) * 0.95;
}

/** A box may be drawn in several layers. */
function withoutTwins(squares: readonly Box[]): Box[] {
  return squares.filter((square, index) => {
    const first = squares.findIndex((other) => contains(other, centreOf(square)));
    return first === index;
  });
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

/** Puts the sign on the base line of the words beside it. */
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
