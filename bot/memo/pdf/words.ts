import { isGone, type Letter } from './letters';
import type { Piece } from './line';

/** A piece that grows letter by letter. */
type Word = { -readonly [Key in keyof Piece]: Piece[Key] };

/** Part of its size by which a letter stands further away than letters of one word do. */
const wordGap = 0.15;
/** Part of a letter's width by which the same letter, drawn twice for a shadow or for bold, may be moved. */
const shadow = 0.6;

/**
 * Returns the words of a line's letters, from left to right. Hidden letters add no text; their word says why. A raised
 * number is the mark of a footnote, unless it is the square or cube of a measure.
 */
export function wordsOf(letters: readonly Letter[]): Piece[] {
  const words: Word[] = [];
  let before: Letter | undefined;
  for (const letter of letters) {
    if (before && isTwin(before, letter)) continue;
    const last = words.at(-1);
    const isSameWord = last !== undefined && letter.x - last.end < letter.size * wordGap && !startsWord(before, letter);
    const word =
      last && isSameWord ? last : { text: '', x: letter.x, end: letter.end, size: 0, isBold: true, doubts: [] };
    if (word !== last) words.push(word);
    add(word, letter);
    before = letter;
  }
  return words;
}

/** A tick box and a form's value are words by themselves. */
function standsAlone({ text }: Letter): boolean {
  return text === '☒' || text === '☐' || text.length > longestLetter;
}

function startsWord(before: Letter | undefined, letter: Letter): boolean {
  return letter.startsWord === true || standsAlone(letter) || (before !== undefined && standsAlone(before));
}

/** Most characters of one sign, such as `ffi`. A longer text is the value of a field. */
const longestLetter = 4;

function isTwin(before: Letter, { text, x, end, size }: Letter): boolean {
  return before.text === text && x - before.x < Math.min((end - x) * shadow, size * 0.3);
}

function add(word: Word, letter: Letter): void {
  const isMark = letter.isRaised === true && /^\d$/.test(letter.text) && !/(^|[\s\d])[kdcm]?m$/.test(word.text);
  const doubt = isMark ? 'footnote' : letter.doubt;
  const isSilent = isMark || isGone(letter);
  if (!isSilent) word.text += letter.text;
  word.x = Math.min(word.x, letter.x);
  word.end = Math.max(word.end, letter.end);
  word.size = Math.max(word.size, letter.isRaised ? 0 : letter.size);
  word.isBold &&= isSilent || letter.isBold;
  if (doubt && !word.doubts.includes(doubt)) word.doubts = [...word.doubts, doubt];
}
