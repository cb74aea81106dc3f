import { normaliseName } from './normalise-name';

/**
 * Returns true when one name may be short for the other: its initials (`AG`, with or without the small words), letters
 * of it in their order (`VD` of Veiligheidsdirectie), or its words cut off (`adv. gem.`). Somebody should be asked.
 */
export function isAbbreviation(short: string, name: string): boolean {
  const words = normaliseName(name).split(' ');
  const parts = short.split(/[\s/-]+/).filter((part) => normaliseName(part) !== '');
  if (parts.length === 0 || words[0] === '') return false;
  const letters = normaliseName(short).replaceAll(' ', '');
  const bigWords = words.filter((word) => !smallWords.has(word));
  const isInitials = [words, bigWords].some(
    (all) => all.length > 1 && all.map(([first]) => first).join('') === letters,
  );
  return isInitials || areCutOff(parts, words);
}

const smallWords = new Set(['de', 'het', 'van', 'der', 'den', 'en', 'voor', 'in', 'op', 'te']);

/** Each part is short for a word of its own, in their order. */
function areCutOff(parts: readonly string[], words: readonly string[]): boolean {
  let next = 0;
  let isShorter = false;
  for (const part of parts) {
    const found = words.findIndex((word, index) => index >= next && isShortFor(part, word));
    if (found < 0) return false;
    isShorter ||= normaliseName(part) !== words[found];
    next = found + 1;
  }
  return isShorter;
}

function isShortFor(part: string, word: string): boolean {
  const letters = normaliseName(part).replaceAll(' ', '');
  if (word === letters) return true;
  if (letters.length >= shortestBeginning && word.startsWith(letters)) return true;
  return /^\p{Lu}{2,6}$/u.test(part.replaceAll('.', '')) && letters[0] === word[0] && inOrder(letters, word);
}

/** Fewest letters, because too many words begin with fewer. */
const shortestBeginning = 3;

function inOrder(letters: string, word: string): boolean {
  let from = 0;
  return [...letters].every((letter) => {
    const at = word.indexOf(letter, from);
    from = at + 1;
    return at >= 0;
  });
}
