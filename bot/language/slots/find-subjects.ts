import { normaliseName } from '../../core/directory/normalise-name';
import type { IndexRow } from '../../core/proposal/index-row';
import { typingErrors } from '../similar';
import { wordsOf } from '../words';
import { isFiller, mark, type Token } from './sentence';

/** Most words of a sentence that are looked up, and of those the ones in which typing errors are looked for. */
const mostSought = 25;
const mostTyped = 12;
/** Fewest letters of a part of a longer word, and of a word with a typing error. */
const shortestPart = 5;
const shortestTyped = 5;
/** A proposal is meant beside the best one when it fits at least this well, as a part of how well the best fits. */
const nearlyAsGood = 0.85;
/** Most proposals that a sentence may name: words that fit more tell nothing. */
const mostMeant = 12;
/** The worth of a part of a word, and of a word with typing errors. A whole word is worth 1. */
const [ofPart, ofTyped] = [0.8, 0.7];

/** The words of the subjects that one asker may see, each with the rows that have it. */
export interface SubjectWords {
  rowsOf: ReadonlyMap<string, ReadonlySet<number>>;
  count: number;
}

export function subjectWords(rows: readonly IndexRow[]): SubjectWords {
  const rowsOf = new Map<string, Set<number>>();
  for (const [index, { subject }] of rows.entries()) {
    for (const word of new Set([...normaliseName(subject).split(' '), ...wordsOf(subject).map(({ plain }) => plain)])) {
      if (word.length < 2 || isFiller(word)) continue;
      const known = rowsOf.get(word);
      if (known) known.add(index);
      else rowsOf.set(word, new Set([index]));
    }
  }
  return { rowsOf, count: rows.length };
}

/**
 * Finds the proposals whose subjects a sentence names by any of their words, weighed by how few subjects have the word.
 * `isSought`: tells the words that may name one.
 */
export function findSubjects(
  tokens: readonly Token[],
  rows: readonly IndexRow[],
  words: SubjectWords,
  isSought: (token: Token) => boolean,
): { proposals: string[]; tokens: readonly Token[]; isExact: boolean } {
  const sought = [...tokens.entries()]
    .filter(([, token]) => !token.names && isSought(token) && !isFiller(token.plain) && token.plain.length >= 2)
    .slice(0, mostSought);
  const hits = hitsOf(sought, words);
  const scores = new Map<number, number>();
  for (const { fitting, quality } of hits) {
    const weight = (quality * Math.log(2 + words.count)) / Math.log(2 + fitting.size);
    for (const index of fitting) scores.set(index, (scores.get(index) ?? 0) + weight);
  }
  const chosen = bestOf(scores, rows);
  if (chosen.length === 0 || chosen.length > mostMeant) return { proposals: [], tokens, isExact: false };
  const used = hits.filter(({ fitting }) => chosen.some((index) => fitting.has(index)));
  const at = used.map((hit) => hit.at);
  return {
    proposals: chosen.flatMap((index) => rows[index]?.id ?? []),
    tokens: mark(tokens, grown(tokens, at, chosen, words), 'proposal'),
    isExact: used.every(({ quality }) => quality >= ofPart),
  };
}

interface Hit {
  at: number;
  fitting: ReadonlySet<number>;
  quality: number;
}

function hitsOf(sought: readonly (readonly [number, Token])[], words: SubjectWords): Hit[] {
  const hits: Hit[] = [];
  let typed = 0;
  for (const [at, { plain }] of sought) {
    const mayBeTyped = plain.length >= shortestTyped && !/\d/.test(plain) && typed < mostTyped;
    const { fitting, quality } = lookUp(plain, words, mayBeTyped);
    if (mayBeTyped && quality < ofPart) typed += 1;
    if (fitting.size > 0) hits.push({ at, fitting, quality });
  }
  return hits;
}

/** The rows that fit best; of those the open ones, if there are any. */
function bestOf(scores: ReadonlyMap<number, number>, rows: readonly IndexRow[]): number[] {
  const best = Math.max(0, ...scores.values());
  const meant = [...scores].filter(([, score]) => score >= best * nearlyAsGood).map(([index]) => index);
  const open = meant.filter((index) => rows[index]?.status === 'submitted');
  return open.length > 0 ? open : meant;
}

/** Finds a word as it is, as a part of another, or with typing errors. */
function lookUp(plain: string, { rowsOf }: SubjectWords, isTyped: boolean) {
  const exact = rowsOf.get(plain);
  if (exact) return { fitting: exact, quality: 1 };
  if (plain.length >= shortestPart) {
    const parts = [...rowsOf].filter(([word]) => word.includes(plain) || (word.length >= 6 && plain.includes(word)));
    if (parts.length > 0) return { fitting: union(parts), quality: ofPart };
  }
  if (!isTyped) return { fitting: new Set<number>(), quality: 0 };
  const close = [...rowsOf]
    .map(([word, fitting]) => ({ word, fitting, errors: errorsIn(plain, word) }))
    .filter(({ errors }) => errors !== undefined);
  const fewest = Math.min(...close.map(({ errors }) => errors ?? 9));
  const nearest = close.filter(({ errors }) => errors === fewest);
  return { fitting: union(nearest.map(({ word, fitting }) => [word, fitting])), quality: ofTyped };
}

/** Allows a typing error in the beginning of a longer word too: `waterreding` is in `waterreddingsplan`. */
function errorsIn(plain: string, word: string): number | undefined {
  const whole = typingErrors(plain, word);
  if (whole !== undefined || plain.length < 7 || word.length <= plain.length + 1) return whole;
  return typingErrors(plain, word.slice(0, plain.length + 1)) ?? typingErrors(plain, word.slice(0, plain.length));
}

function union(found: readonly (readonly [string, ReadonlySet<number>])[]): ReadonlySet<number> {
  return new Set(found.flatMap(([, rows]) => [...rows]));
}

/**
 * Adds the neighbours that are words of the subject as well: a word that asks something elsewhere, or a party's name
 * that stands directly beside it.
 */
function grown(tokens: readonly Token[], hits: readonly number[], chosen: readonly number[], { rowsOf }: SubjectWords) {
  const grownTo = new Set(hits);
  for (const step of [-1, 1]) for (const hit of hits) grow(hit, step);
  return grownTo;

  function grow(from: number, step: number): void {
    for (let at = from + step; tokens[at]; at += step) {
      if (isOfSubject(at, grownTo.has(at - step))) grownTo.add(at);
      else if (!grownTo.has(at) && !betweenWords.has(tokens[at]?.plain ?? '')) return;
    }
  }

  function isOfSubject(at: number, isBeside: boolean): boolean {
    const { plain = '', names } = tokens[at] ?? {};
    const isWord = chosen.some((index) => rowsOf.get(plain)?.has(index));
    return isWord && names !== 'day' && (names !== 'party' || isBeside);
  }
}

/** Small words inside a subject. */
const betweenWords = new Set('de het een en van'.split(' '));
