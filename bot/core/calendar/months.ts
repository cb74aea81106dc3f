import { isOneErrorOff } from './plain-text';

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** Abbreviations that are not the beginning of a month's name. */
const otherNames = new Map([
  ['mrt', 3],
  ['mar', 3],
  ['oct', 10],
]);

/** In letters: in a shorter word every letter counts. */
const shortestMisspelt = 4;

/**
 * Reads a month, 1 to 12, from its name in lower case, a beginning of it (`sept`), or the name with one typing error.
 * Undefined for anything else, also where two months are as near: `jumi`.
 */
export function readMonth(word: string): number | undefined {
  const other = otherNames.get(word);
  if (other !== undefined || word.length < 3) return other;
  const known = months.findIndex((month) => month.startsWith(word)) + 1;
  if (known > 0) return known;
  const near = months.filter((month) => isMisspelt(word, month) || isMisspelt(word, month.slice(0, 4)));
  return word.length >= shortestMisspelt && near.length === 1 ? months.indexOf(near[0] ?? '') + 1 : undefined;
}

/** `setp` is sept, but a word that is a letter longer than an abbreviation is not that abbreviation. */
function isMisspelt(word: string, name: string): boolean {
  return name.length >= shortestMisspelt && (name.length > 4 || word.length === 4) && isOneErrorOff(word, name);
}
