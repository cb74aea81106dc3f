import { onOneLine } from '../values/cell-text';

/** The columns of a table's grid, or the cells of a row, for each kind of content. Date and advice may share one. */
export interface Columns {
  party: number;
  date?: number;
  advice?: number;
  /** Columns to tick one of, such as Akkoord and Niet akkoord; the first of them is `advice`. */
  choices?: readonly Choice[];
  /** A second column with words about the advice, such as Opmerkingen beside Akkoord. */
  remark?: number;
}

export interface Choice {
  column: number;
  /** The column's title, which is the position that a tick in it means. */
  words: string;
}

/** How surely a table with such titles is the one with the consulted parties; 1 is the surest. */
export interface Titles {
  columns: Columns;
  rank: number;
}

/** Returns the columns of these titles, in any order; undefined when they are no titles of such a table. */
export function readTitles(texts: readonly string[]): Titles | undefined {
  const titles = texts.map(titleOf);
  const indexOf = (pattern: RegExp, ...taken: number[]) =>
    titles.findIndex((title, index) => pattern.test(title) && !taken.includes(index));
  const both = indexOf(dateAndAdvice);
  const strong = partyTitles.map((pattern) => indexOf(pattern, both)).findIndex((index) => index >= 0);
  const party = strong < 0 ? -1 : indexOf(partyTitles[strong] ?? /^$/, both);
  if (party < 0) return undefined;
  const date = both >= 0 ? both : indexOf(dateTitle, party);
  const advice = both >= 0 ? both : firstOf(adviceTitles.map((pattern) => indexOf(pattern, party, date)));
  const choices = texts.flatMap((text, column) =>
    choiceTitle.test(titles[column] ?? '') ? [{ column, words: onOneLine(text).replace(/[\s:?*]+$/, '') }] : [],
  );
  const remark = indexOf(remarkTitle, party, date, advice);
  const isWeak = strong === partyTitles.length - 1;
  if (isWeak ? date < 0 || advice < 0 : date < 0 && advice < 0) return undefined;
  return {
    columns: {
      party,
      ...(date >= 0 && { date }),
      ...(advice >= 0 && { advice }),
      ...(choices.length > 1 && { choices }),
      ...(remark >= 0 && { remark }),
    },
    rank: strong + 1,
  };
}

/** Returns true when a title or a label says that the parties stand below or beside it. */
export function isPartyTitle(text: string): boolean {
  const title = titleOf(text);
  return partyTitles.slice(0, firstOpen).some((pattern) => pattern.test(title));
}

/** Returns true when this alone is a title of another column. */
export function isOtherTitle(text: string): boolean {
  const title = titleOf(text);
  return [dateAndAdvice, dateTitle, ...adviceTitles, remarkTitle].some((pattern) => pattern.test(title));
}

function titleOf(text: string): string {
  return onOneLine(text)
    .toLowerCase()
    .replace(/\s*([/&+])\s*/g, '$1')
    .replace(/[\s:?*]+$/, '');
}

function firstOf(indices: readonly number[]): number {
  return indices.find((index) => index >= 0) ?? -1;
}

/** Titles from the surest to the last, which many other tables have too. */
const partyTitles = [
  /^(dit voorstel is )?(intern |extern |reeds )*(afgestemd met|afstemming( met)?|afgestemd)( \(.*\))?$/,
  /^(advies van|geadviseerd door|adviezen( van)?|adviesorga(an|nen)|adviseurs?|geconsulteerd(en)?|consultatie|overlegd met|overleg met|(voor)?besproken (met|in)|gesproken met|voorgelegd aan|akkoord van|instemming van|gehoord)( \(.*\))?$/,
  /^(paraaf akkoord|parafen|paraaf(route)?|routing|route|rout(er)?ing(slijst)?|behandeld in|behandeling in|ingebracht bij)( \(.*\))?$/,
  /^(\p{L}+\/)?partij(en)?(\/.*)?$/u,
  /^[a-z]+( [a-z]+)? (met|van|door|aan|in|bij)( \(.*\))?$/,
  /^(orgaan|gremium|overleg|naam|wie|met wie|afdeling|adviseur|functie|functionaris|organisatie|medewerker|team|bestuur|commissie|rol)$/,
];
/** Rank from which titles only count beside titles of the other columns: `Partij`, `Getoetst door`. */
const firstOpen = 3;
const dateAndAdvice =
  /^(datum|d\.?d\.?)( ?(en|\/|,|\+|&) ?)(standpunt|advies|reactie|akkoord|paraaf).*$|^(standpunt|advies|reactie|akkoord|paraaf)[a-z/]*( ?(en|\/|,|\+|&) ?)(datum|d\.?d\.?)$/;
const dateTitle =
  /^(datum( (advies|akkoord|afstemming|overleg|bespreking|paraaf|reactie|besproken|vergadering|behandeling))?|d\.?d\.?|dag|wanneer|op)$/;
const adviceTitles = [
  /^standpunt(en)?([/ ].*)?$/,
  /^advie(s|zen)([/ ].*)?$/,
  /^(akkoord|instemming)([/ (].*)?$/,
  /^(reactie|uitkomst|resultaat|oordeel|positie|conclusie|bevindingen?|terugkoppeling|besluit|uitslag)([/ ].*)?$/,
  /^(paraaf|parafen|handtekening|initialen)([/ ].*)?$/,
  /^(opmerking(en)?|toelichting|bijzonderheden|status)([/ ].*)?$/,
];
const choiceTitle =
  /^((niet |wel )?akkoord|akkoord (met|onder) (opmerking(en)?|voorwaarden?|(een )?kanttekening(en)?)|eens|oneens|positief|negatief|neutraal|geen (advies|mening|reactie|bezwaar))$/;
const remarkTitle = /^(opmerking(en)?|toelichting|bijzonderheden|voorwaarden?)$/;
