import type { Word } from './words';

export type SameWord = (typed: string, known: string) => boolean;

/**
 * Whether the words say the phrase. In a phrase `a|b` is a choice, `?` after a word makes it optional, and `*` and `+`
 * stand for one or more words. Gives the words that each `*` stands for; undefined: they say something else.
 */
export function matchPhrase(
  phrase: string,
  words: readonly Word[],
  isSame: SameWord,
): readonly (readonly Word[])[] | undefined {
  return matchFrom(phrase.split(' '), words, isSame);
}

function matchFrom(
  parts: readonly string[],
  words: readonly Word[],
  isSame: SameWord,
): readonly (readonly Word[])[] | undefined {
  const [part, ...otherParts] = parts;
  if (part === undefined) return words.length === 0 ? [] : undefined;
  if (part === '*') return matchAnything(otherParts, words, isSame);
  if (part === '+') return matchAnything(otherParts, words, isSame)?.slice(1);
  const isOptional = part.endsWith('?');
  const known = (isOptional ? part.slice(0, -1) : part).split('|');
  const [word, ...otherWords] = words;
  const isSaid = word !== undefined && known.some((one) => isSame(word.plain, one));
  return (
    (isSaid ? matchFrom(otherParts, otherWords, isSame) : undefined) ??
    (isOptional ? matchFrom(otherParts, words, isSame) : undefined)
  );
}

function matchAnything(
  parts: readonly string[],
  words: readonly Word[],
  isSame: SameWord,
): readonly (readonly Word[])[] | undefined {
  for (let length = 1; length <= words.length; length += 1) {
    const others = matchFrom(parts, words.slice(length), isSame);
    if (others) return [words.slice(0, length), ...others];
  }
  return undefined;
}
