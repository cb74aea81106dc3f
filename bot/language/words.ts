import { normaliseName } from '../core/directory/normalise-name';

/** One word of a text: its letters and digits without case and accents, and its place. */
export interface Word {
  plain: string;
  start: number;
  end: number;
}

/** Splits a list of names, `begroting, LGO en waterredding`. A single name is a list of one. */
export function namedTogether(search: string): string[] {
  return search.split(/\s+en\s+|,\s+/);
}

/** Splits a text into words. `Z26-004218`, `I-1` and `a.u.b.` are one word each. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]\p{M}*(?:['’\-./]?[\p{L}\p{N}]\p{M}*)*/gu)].map((match) => ({
    plain: normaliseName(match[0]).replaceAll(' ', ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
