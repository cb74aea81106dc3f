/** Puts together a text that was broken to fit its line. */
export function joinLines(before: string, after: string): string {
  if (before === '' || after === '') return before + after;
  if (!/[\p{L}\d]-$/u.test(before)) return `${before} ${after}`;
  if (!/^[\p{L}\d]/u.test(after) || /^(en|of|tot|als|noch|dan)\b/.test(after)) return `${before} ${after}`;
  return isBrokenWord(before, after) ? before.slice(0, -1) + after : before + after;
}

/** Words that keep the hyphen behind them. */
const prefixes = /(^|[^\p{L}])(niet|non|ex|oud|anti|pro|semi|pseudo|bijna|quasi|co|e|it)-$/iu;
/** Vowels that would be read as one sound, as in `zee-egel`. */
const clashes = /^(aa|ae|ai|au|ee|ei|eu|ie|ii|oe|oi|oo|ou|ui|uu)$/;

/** `ver-` and `schillende` are one word; the hyphens of `5-nov-`, `Zwart-` and `niet-` were there before it was broken. */
function isBrokenWord(before: string, after: string): boolean {
  const isLower = /\p{Ll}{2}-$/u.test(before) && /^\p{Ll}/u.test(after);
  return isLower && !prefixes.test(before) && !clashes.test(`${before.at(-2)}${after[0]}`);
}
