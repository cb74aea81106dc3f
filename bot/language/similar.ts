import { distance } from 'fastest-levenshtein';

/** True when a word was probably meant as a known one: a small typing error, or two letters that changed places. */
export function isSimilar(typed: string, known: string): boolean {
  return typingErrors(typed, known) !== undefined;
}

/** Counts the letters that were typed wrong, left out or added; undefined: probably another word was meant. */
export function typingErrors(typed: string, known: string): number | undefined {
  if (typed === known) return 0;
  // Another number is another thing, and in a short word every letter counts.
  if (known.length < 4 || /\d/.test(typed + known)) return undefined;
  const errors = distance(typed, known);
  const isSmall = errors <= (known.length < 6 ? 1 : 2) || (errors === 2 && lettersOf(typed) === lettersOf(known));
  return isSmall ? errors : undefined;
}

function lettersOf(word: string): string {
  return [...word].sort().join('');
}
