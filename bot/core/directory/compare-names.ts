import { normaliseName } from './normalise-name';

/** The number of letters to insert, remove or change to make one word the other. */
export type Distance = (one: string, other: string) => number;

/** Tells whether two names mean one party: `same` only when that is unmistakable, `resembles` when somebody should be asked. */
export function compareNames(one: string, other: string, distance: Distance): 'same' | 'resembles' | 'other' {
  const [a, b] = [normaliseName(one), normaliseName(other)];
  const [joinedA, joinedB] = [a.replaceAll(' ', ''), b.replaceAll(' ', '')];
  if (joinedA === '' || joinedB === '') return 'other';
  if (joinedA === joinedB || isMistyped(a.split(' '), b.split(' '), distance)) return 'same';
  const isNear =
    numbersOf(a) === numbersOf(b) && distance(joinedA, joinedB) <= Math.max(joinedA.length, joinedB.length) * nearby;
  return isNear || isShortened(a.split(' '), b.split(' ')) ? 'resembles' : 'other';
}

/** One wrong letter in five. */
const nearby = 0.2;
/** In a shorter word one letter makes another name: Haren and Laren. */
const longWord = 8;

/** Word for word the same, but for one letter in long words: `Adviseur gemeenten`, `Adviseurs gemeenten`. */
function isMistyped(one: readonly string[], other: readonly string[], distance: Distance): boolean {
  return one.length === other.length && one.every((word, index) => isSameWord(word, other[index] ?? '', distance));
}

function isSameWord(word: string, other: string, distance: Distance): boolean {
  if (word === other) return true;
  const isLong = Math.max(word.length, other.length) >= longWord;
  return isLong && word[0] === other[0] && !/\d/.test(word + other) && distance(word, other) === 1;
}

/** Another number is another name, however much alike they are: `Partij 1` and `Partij 9`. */
function numbersOf(name: string): string {
  return (name.match(/\d+/g) ?? []).join(' ');
}

/** All words of one stand in the other: `LGO` and `LGO crisisbeheersing`. */
function isShortened(one: readonly string[], other: readonly string[]): boolean {
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word));
}
