import { distance } from 'fastest-levenshtein';

/** Whether a word was probably meant as a known one: a small typing error, or two letters that changed places. */
export function isSimilar(typed: string, known: string): boolean {
  if (typed === known) return true;
  // Another number is another thing, and in a short word every letter counts.
  if (known.length < 4 || /\d/.test(typed + known)) return false;
  const errors = distance(typed, known);
  return errors <= (known.length < 6 ? 1 : 2) || (errors === 2 && lettersOf(typed) === lettersOf(known));
}

function lettersOf(word: string): string {
  return [...word].sort().join('');
}
