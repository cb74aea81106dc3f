import { normaliseName } from '../core/directory/normalise-name';
import { type Concept, concepts } from './concepts';
import { typingErrors } from './similar';
import type { Token } from './slots/sentence';

/** Fewest letters of a word in which a typing error is looked for. */
const shortestTyped = 4;
/** Most words of a sentence in which typing errors are looked for. */
const mostTyped = 15;

const single = new Map<string, Concept[]>();
const joined: { words: string[]; concept: Concept }[] = [];
for (const [concept, words] of Object.entries(concepts) as [Concept, string][]) {
  for (const word of words.split(/\s+/)) {
    const parts = word.split('+').map((part) => normaliseName(part).replaceAll(' ', ''));
    const [first = '', ...others] = parts;
    if (others.length > 0) joined.push({ words: parts, concept });
    else single.set(first, [...(single.get(first) ?? []), concept]);
  }
}
const known = [...single.keys()].filter((word) => word.length >= shortestTyped);

/** True for a word that is known to ask something. */
export function isCue(plain: string): boolean {
  return single.has(plain);
}

/** Returns for each word the ideas that it stands for, alone or with the next word. A word that names a thing has none. */
export function findConcepts(tokens: readonly Token[]): Concept[][] {
  let typed = 0;
  const found = tokens.map(({ plain, names }): Concept[] => {
    if (names) return [];
    const exact = single.get(plain);
    if (exact) return [...exact];
    if (plain.length < shortestTyped || typed >= mostTyped) return [];
    typed += 1;
    return single.get(nearest(plain) ?? '') ?? [];
  });
  for (const { words, concept } of joined) {
    for (const index of tokens.keys()) {
      if (words.every((word, at) => tokens[index + at]?.plain === word && !tokens[index + at]?.names)) {
        found[index] = [concept, ...(found[index] ?? [])];
      }
    }
  }
  return found;
}

function nearest(plain: string): string | undefined {
  let best: { word: string; errors: number } | undefined;
  for (const word of known) {
    const errors = typingErrors(plain, word);
    if (errors !== undefined && (!best || errors < best.errors)) best = { word, errors };
  }
  return best?.word;
}
