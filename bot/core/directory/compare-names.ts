import { normaliseName } from './normalise-name';

/** Returns the number of letters to insert, remove or change to turn one word into the other. */
export type Distance = (one: string, other: string) => number;

/** Compares two names of parties: `same` when they are unmistakably one, `resembles` when somebody should be asked. */
export function compareNames(one: string, other: string, distance: Distance): 'same' | 'resembles' | 'other' {
  const [a, b] = [normaliseName(one), normaliseName(other)];
  const [joinedA, joinedB] = [a.replaceAll(' ', ''), b.replaceAll(' ', '')];
  if (joinedA === '' || joinedB === '') return 'other';
  if (joinedA === joinedB || isMistyped(a.split(' '), b.split(' '), distance)) return 'same';
  const isNear =
    numbersOf(a) === numbersOf(b) && distance(joinedA, joinedB) <= Math.max(joinedA.length, joinedB.length) * nearby;
  return isNear || isShortened(a.split(' '), b.split(' ')) ? 'resembles' : 'other';
}

/** Allows one wrong letter in five. */
const nearby = 0.2;
/** Shortest word in which a letter may differ: Haren is not Laren. */
const longWord = 8;

/**
 * Returns true when the names are the same word for word, but for one letter in long words: `Adviseur gemeenten`,
 * `Adviseurs gemeenten`.
 */
function isMistyped(one: readonly string[], other: readonly string[], distance: Distance): boolean {
  return one.length === other.length && one.every((word, index) => isSameWord(word, other[index] ?? '', distance));
}

function isSameWord(word: string, other: string, distance: Distance): boolean {
  if (word === other) return true;
  const isLong = Math.max(word.length, other.length) >= longWord;
  return isLong && word[0] === other[0] && !/\d/.test(word + other) && distance(word, other) === 1;
}

/** Another number makes another name, however alike the rest: `Partij 1` and `Partij 9`. */
function numbersOf(name: string): string {
  return (name.match(/\d+/g) ?? []).join(' ');
}

/** Returns true when all words of one name are in the other: `LGO` and `LGO crisisbeheersing`. */
function isShortened(one: readonly string[], other: readonly string[]): boolean {
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word));
}
