import { distance } from 'fastest-levenshtein';

/** Returns true when a word is probably a known word with a small typing error or two letters exchanged. */
export function isSimilar(typed: string, known: string): boolean {
  return typingErrors(typed, known) !== undefined;
}

const mostErrors = 2;

/** Counts letters that are wrong, left out or added; undefined: probably another word. */
export function typingErrors(typed: string, known: string): number | undefined {
  if (typed === known) return 0;
  // A number with another digit is another number, and in a short word every letter counts.
  if (known.length < 4 || /\d/.test(typed + known)) return undefined;
  // Each letter more or less is an error, so there is no need to count them all.
  if (Math.abs(typed.length - known.length) > mostErrors) return undefined;
  const errors = distance(typed, known);
  const isSmall =
    errors <= (known.length < 6 ? 1 : mostErrors) || (errors === mostErrors && lettersOf(typed) === lettersOf(known));
  return isSmall ? errors : undefined;
}

function lettersOf(word: string): string {
  return [...word].sort().join('');
}
