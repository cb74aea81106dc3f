import type { Word } from './words';

/** Counts the typing errors in a word, compared with a known word; undefined: it is another word. */
export type CountErrors = (typed: string, known: string) => number | undefined;

export interface PhraseMatch {
  /** The words in each hole, by its name. */
  holes: ReadonlyMap<string, readonly Word[]>;
  /** The number of words that the phrase itself says, outside its holes. */
  said: number;
  /** The number of typing errors in those words. */
  errors: number;
}

/**
 * Matches words with a phrase. `a|b` is a choice, `?` makes the word before it optional, `{name}` is a hole for one or
 * more words, and `+` stands for one or more words that do not matter. Undefined when the words do not fit.
 */
export function matchPhrase(phrase: string, words: readonly Word[], countErrors: CountErrors): PhraseMatch | undefined {
  return matchFrom(phrase.split(' '), words, countErrors);
}

function matchFrom(
  [part, ...otherParts]: readonly string[],
  words: readonly Word[],
  countErrors: CountErrors,
): PhraseMatch | undefined {
  if (part === undefined) return words.length === 0 ? { holes: new Map(), said: 0, errors: 0 } : undefined;
  if (part === '+' || part.startsWith('{')) return matchHole(part, otherParts, words, countErrors);
  const isOptional = part.endsWith('?');
  const known = (isOptional ? part.slice(0, -1) : part).split('|');
  const [word, ...otherWords] = words;
  const errors = word && fewest(known.map((one) => countErrors(word.plain, one)));
  const rest = errors === undefined ? undefined : matchFrom(otherParts, otherWords, countErrors);
  if (rest && errors !== undefined) return { ...rest, said: rest.said + 1, errors: rest.errors + errors };
  return isOptional ? matchFrom(otherParts, words, countErrors) : undefined;
}

/** Gives the hole as few words as the rest of the phrase allows. */
function matchHole(
  part: string,
  otherParts: readonly string[],
  words: readonly Word[],
  countErrors: CountErrors,
): PhraseMatch | undefined {
  for (let length = 1; length <= words.length; length += 1) {
    const rest = matchFrom(otherParts, words.slice(length), countErrors);
    if (rest && part === '+') return rest;
    if (rest) return { ...rest, holes: new Map([...rest.holes, [part.slice(1, -1), words.slice(0, length)]]) };
  }
  return undefined;
}

function fewest(counts: readonly (number | undefined)[]): number | undefined {
  const known = counts.filter((count) => count !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}
