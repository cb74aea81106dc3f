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

/** Names, and the longer abbreviations, in which a typing error is allowed. In a shorter word every letter counts. */
const misspeltNames = [
  ...months.map((name, index) => ({ name, month: index + 1 })).filter(({ name }) => name.length > 3),
  { name: 'febr', month: 2 },
  { name: 'sept', month: 9 },
];

/**
 * Reads a month, 1 to 12, from its name in lower case, a beginning of it (`sept`), or the name with one typing error.
 * Undefined for anything else, also where two months are as near: `jumi`.
 */
export function readMonth(word: string): number | undefined {
  const other = otherNames.get(word);
  if (other !== undefined || word.length < 3) return other;
  const known = months.findIndex((month) => month.startsWith(word)) + 1;
  if (known > 0) return known;
  // Does not look for a typing error in a word of three letters.
  const near = word.length < 4 ? [] : misspeltNames.filter(({ name }) => isOneErrorOff(word, name));
  const [month, ...others] = new Set(near.map((each) => each.month));
  return others.length === 0 ? month : undefined;
}
