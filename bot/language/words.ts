import { normaliseName } from '../core/directory/normalise-name';

/** One word of what somebody typed: only its letters and digits, without case and accents, and where it stands. */
export interface Word {
  plain: string;
  start: number;
  end: number;
}

/** The names in one text, `begroting, LGO en waterredding`; one name alone is itself. */
export function namedTogether(search: string): string[] {
  return search.split(/\s+en\s+|,\s+/);
}

/** The words of a text. `Z26-004218`, `I-1` and `a.u.b.` are one word each. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]\p{M}*(?:['’\-./]?[\p{L}\p{N}]\p{M}*)*/gu)].map((match) => ({
    plain: normaliseName(match[0]).replaceAll(' ', ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
