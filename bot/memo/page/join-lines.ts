/** Joins lines of a text that was broken to fit its width. */
export function joinLines(before: string, after: string): string {
  if (before === '' || after === '') return before + after;
  // Characters of the end that are looked at: a text may be long, and have many lines.
  if (!before.endsWith('-') || !/[\p{L}\d]-$/u.test(before.slice(-3))) return `${before} ${after}`;
  if (!/^[\p{L}\d]/u.test(after) || /^(en|of|tot|als|noch|dan)\b/.test(after)) return `${before} ${after}`;
  return isBrokenWord(before, after) ? before.slice(0, -1) + after : before + after;
}

/** Words that keep the hyphen behind them. */
const prefixes = /(^|[^\p{L}])(niet|non|ex|oud|anti|pro|semi|pseudo|bijna|quasi|co|e|it)-$/iu;
/** Vowels that would be read as one sound without a hyphen, as in `zee-egel`. */
const clashes = /^(aa|ae|ai|au|ee|ei|eu|ie|ii|oe|oi|oo|ou|ui|uu)$/;

/** Characters of the longest prefix, and of the sign before it. */
const longestWord = 12;

/**
 * Returns true when the hyphen only breaks a word: `ver-` and `schillende` are one word, while `5-nov-`, `Zwart-` and
 * `niet-` keep theirs.
 */
function isBrokenWord(before: string, after: string): boolean {
  const end = before.slice(-longestWord);
  const isLower = /\p{Ll}{2}-$/u.test(end) && /^\p{Ll}/u.test(after);
  return isLower && !prefixes.test(end) && !clashes.test(`${before.at(-2)}${after[0]}`);
}
