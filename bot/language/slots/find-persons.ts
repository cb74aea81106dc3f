import { normaliseName } from '../../core/directory/normalise-name';
import { isSimilar } from '../similar';
import { isFiller, mark, type Token } from './sentence';

/** Finds the people whom a sentence names, by a name or a part of one. Of several the best named are meant. */
export function findPersons(tokens: readonly Token[], people: readonly string[], isCue: (plain: string) => boolean) {
  const known = people.map((name) => ({ name, words: normaliseName(name).split(' ') }));
  const whole = wholeNames(tokens, known);
  if (whole.people.length > 0) return whole;
  const free = [...tokens.entries()].filter(
    ([, { names, plain }]) => !names && plain.length >= 3 && !isFiller(plain) && !isCue(plain) && !/\d/.test(plain),
  );
  const hits = free.flatMap(([index, { plain }]) => {
    const exact = known.filter(({ words }) => words.includes(plain));
    const close =
      exact.length > 0 || plain.length < 5
        ? exact
        : known.filter(({ words }) => words.some((word) => isSimilar(plain, word)));
    return close.length > 0 ? [{ index, names: new Set(close.map(({ name }) => name)) }] : [];
  });
  const counts = new Map<string, number>();
  for (const { names } of hits) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const named = [...counts].filter(([, count]) => count === most).map(([name]) => name);
  return {
    people: named,
    tokens: mark(
      tokens,
      hits.map(({ index }) => index),
      'person',
    ),
  };
}

/** A whole name counts whatever else its words may mean. */
function wholeNames(tokens: readonly Token[], known: readonly { name: string; words: readonly string[] }[]) {
  const hits = known.flatMap(({ name, words }) => {
    const isHere = (at: number) => words.every((word, step) => isFree(tokens[at + step], word));
    const start = words.length < 2 ? -1 : tokens.findIndex((_, at) => isHere(at));
    return start < 0 ? [] : [{ name, indexes: words.map((_, step) => start + step) }];
  });
  const indexes = hits.flatMap((hit) => hit.indexes);
  return { people: hits.map(({ name }) => name), tokens: mark(tokens, indexes, 'person') };
}

function isFree(token: Token | undefined, word: string): boolean {
  return token !== undefined && !token.names && token.plain === word;
}
