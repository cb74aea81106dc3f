import type { OneOf } from './note';

/**
 * Evens out kinds of spaces, hyphens and quotes, and drops a full stop at the end: a reader may write these in another
 * way.
 */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00AD/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,:\s]+$/, '');
}

export function isOneOf(read: string, gold: OneOf): boolean {
  return [gold].flat().some((value) => plain(value) === plain(read));
}

/**
 * Returns the words of decisions in their order, without numbers, signs and an opening such as "Het college besluit:".
 */
export function decisionWords(lines: readonly string[]): string {
  return decisionsOf(lines).map(withoutSign).filter(Boolean).join(' ').replace(/:?\s+/g, ' ').trim();
}

export function decisionsOf(lines: readonly string[]): readonly string[] {
  const [first = '', ...others] = lines.flatMap((line) => line.split('\n'));
  return /:\s*$/.test(first) && others.length > 0 ? others : [first, ...others];
}

/** Removes an item's number, letter or sign. */
export function withoutSign(line: string): string {
  const text = plain(line);
  const rest = plain(text.replace(sign, ''));
  return rest === text ? rest : withoutSign(rest);
}

const sign = /^(?:[•●▪◦·*–—-]|beslispunt \d{1,2}:|\(?\d{1,2}(?:\.\d{1,2})*[.):]?|\(?(?:[a-z]|[ivx]{1,4})[.)])\s+/i;

/** Returns true when these words stand in a text, in whatever way its lines are broken and numbered. */
export function holds(text: string, words: string): boolean {
  return bare(text).includes(bare(words));
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
