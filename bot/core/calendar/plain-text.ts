/**
 * Simplifies a text for reading a day in it: one kind of hyphen, space and quote, lower case, and no accents or
 * invisible characters. A raised letter, as in `16ᵉ`, becomes a plain one.
 */
export function plainText(text: string): string {
  return text
    .replace(/[‘’‛′´`]/g, "'")
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** Returns true when leaving out, adding, changing or swapping one letter turns one word into the other. */
export function isOneErrorOff(typed: string, known: string): boolean {
  const start = [...known].findIndex((letter, index) => letter !== typed[index]);
  const [is, should] = [typed.slice(Math.max(start, 0)), known.slice(Math.max(start, 0))];
  const isSwapped = is[0] === should[1] && is[1] === should[0] && is.slice(2) === should.slice(2);
  return is.slice(1) === should || is === should.slice(1) || is.slice(1) === should.slice(1) || isSwapped;
}
