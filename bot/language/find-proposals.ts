import type { IndexRow } from '../core/proposal/index-row';
import { isSimilar } from './similar';
import { namedTogether, wordsOf } from './words';

/**
 * Returns the proposals that a text may mean: a case number, agenda item, subject, author, a part of one, or the id
 * behind a button. A better fit hides the others: first a whole field, then parts, then parts with small typing errors.
 */
export function findProposals<Row extends Findable>(rows: readonly Row[], search: string): Row[] {
  const { fields, words } = readSearch(search);
  const chosen = rows.filter(({ id }) => id === search);
  if (words.length === 0 || chosen.length > 0) return chosen;
  const fits: ((row: Row) => boolean)[] = [
    // Joins the words, because `7 A/B` and `7a/b` are the same agenda item.
    (row) => textsOf(row, fields).some((text) => plainWords(text).join('') === words.join('')),
    (row) => words.every((word) => wordsIn(row, fields).some((known) => isPart(word, known))),
    (row) => words.every((word) => wordsIn(row, fields).some((known) => isNearlyPart(word, known))),
  ];
  const found = fits.map((isMeant) => rows.filter(isMeant)).find((fitting) => fitting.length > 0);
  return found ?? findEach(rows, search);
}

/** Finds several proposals at once, `begroting en waterredding`. Empty when one of them is not found. */
function findEach<Row extends Findable>(rows: readonly Row[], search: string): Row[] {
  const named = namedTogether(search);
  if (named.length === 1) return [];
  const found = named.map((each) => findProposals(rows, each));
  return found.some((each) => each.length === 0) ? [] : [...new Set(found.flat())];
}

type Findable = Pick<IndexRow, 'id' | 'caseNumber' | 'agendaItem' | 'subject' | 'author' | 'noteAuthor'>;

type Field = 'caseNumber' | 'agendaItem' | 'subject' | 'author';
const allFields: readonly Field[] = ['caseNumber', 'agendaItem', 'subject', 'author'];
const fieldNames = new Map<string, Field>([
  ['agendapunt', 'agendaItem'],
  ['punt', 'agendaItem'],
  ['zaaknummer', 'caseNumber'],
  ['zaak', 'caseNumber'],
  ['onderwerp', 'subject'],
  ['auteur', 'author'],
]);
/** Words that people put around a search text. */
const emptyWords = new Set(['de', 'het', 'een', 'van', 'voorstel', 'notitie', 'oplegnotitie', 'nummer']);

/** Looks at agenda items only for `agendapunt 6`; looks everywhere for waterredding in `het voorstel waterredding`. */
function readSearch(search: string): { fields: readonly Field[]; words: readonly string[] } {
  const all = plainWords(search);
  const telling = all.filter((word) => !emptyWords.has(word));
  const [first = '', ...rest] = telling;
  const field = fieldNames.get(first);
  if (field && rest.length > 0) return { fields: [field], words: rest };
  return { fields: allFields, words: telling.length > 0 ? telling : all };
}

function wordsIn(row: Findable, fields: readonly Field[]): string[] {
  return textsOf(row, fields).flatMap(plainWords);
}

/** The person who sends a note need not be the author that the note names. */
function textsOf(row: Findable, fields: readonly Field[]): string[] {
  return fields.flatMap((field) => (field === 'author' ? [row.author.name, row.noteAuthor ?? ''] : row[field]));
}

function plainWords(text: string): string[] {
  return wordsOf(text).map((word) => word.plain);
}

/** A letter or two are in nearly every word, so they match whole words only: agenda item 6 is not 2026. */
function isPart(word: string, known: string): boolean {
  return word.length < 3 ? word === known : known.includes(word);
}

/** Allows a typing error in a word, and in the beginning of a longer word if the text is long enough. */
function isNearlyPart(word: string, known: string): boolean {
  return (
    isPart(word, known) ||
    isSimilar(word, known) ||
    (word.length >= 6 && isSimilar(word, known.slice(0, word.length + 1)))
  );
}
