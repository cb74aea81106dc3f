import type { IndexRow } from '../core/proposal/index-row';
import { findMarked, findNumbered, namesNumber } from './find-marked';
import { isSimilar } from './similar';
import { namedTogether, wordsOf } from './words';

/** Most proposals that one search may name, and most different words in it: more would keep the process from answering. */
const mostNamed = 10;
const mostWords = 20;

/**
 * Returns the proposals that a text may mean: its reference, a case number, agenda item, subject, author, a part of one,
 * or the id behind a button. A better fit hides the others: first a whole field, then parts, then parts with small
 * typing errors. Empty for a text that names more than ten proposals, or one of them in more than twenty words.
 */
export function findProposals<Row extends Findable>(rows: readonly Row[], search: string): Row[] {
  return markedOr(rows, search, () => findKnown(rows.map(knownOf), search));
}

/** Looks for a reference first, because taking all rows apart costs more. */
function markedOr<Row extends Findable>(rows: readonly Row[], search: string, find: () => Row[]): Row[] {
  const marked = findMarked(rows, search);
  return marked.length > 0 || namesNumber(search) ? marked : find();
}

function findKnown<Row extends Findable>(known: readonly Known<Row>[], search: string): Row[] {
  const { fields, words } = readSearch(search);
  const found = words.length > mostWords ? [] : findOne(known, fields, words);
  if (found.length > 0) return found;
  const rows = known.map(({ row }) => row);
  const numbered = findNumbered(rows, search);
  return numbered.length > 0 ? numbered : findEach(known, rows, search);
}

function findOne<Row>(known: readonly Known<Row>[], fields: readonly Field[], words: readonly string[]): Row[] {
  if (words.length === 0) return [];
  const whole = words.join('');
  const every = (isMeant: (word: string, known: string) => boolean) => {
    const inRow = words.map((word) => remembered((other) => isMeant(word, other)));
    return ({ texts }: Known<Row>) =>
      inRow.every((isIn) => fields.some((field) => texts[field].some((text) => text.some(isIn))));
  };
  const fits = [
    // Joins the words, because `7 A/B` and `7a/b` are the same agenda item.
    ({ texts }: Known<Row>) => fields.some((field) => texts[field].some((text) => text.join('') === whole)),
    every(isPart),
    every(isNearlyPart),
  ];
  const found = fits.map((isMeant) => known.filter(isMeant)).find((fitting) => fitting.length > 0);
  return (found ?? []).map(({ row }) => row);
}

/** Finds several proposals at once, `begroting en waterredding`. Empty when one of them is not found. */
function findEach<Row extends Findable>(known: readonly Known<Row>[], rows: readonly Row[], search: string): Row[] {
  const named = namedTogether(search);
  if (named.length === 1 || named.length > mostNamed) return [];
  const found = named.map((each) => markedOr(rows, each, () => findKnown(known, each)));
  return found.some((each) => each.length === 0) ? [] : [...new Set(found.flat())];
}

/** A row with the words of its texts, which are taken apart once for a whole search. */
interface Known<Row> {
  row: Row;
  texts: Record<Field, string[][]>;
}

function knownOf<Row extends Findable>(row: Row): Known<Row> {
  const { caseNumber, agendaItem, subject, author, noteAuthor = '' } = row;
  const texts = {
    caseNumber: [caseNumber],
    agendaItem: [agendaItem],
    subject: [subject],
    // The person who sends a note need not be the author that the note names.
    author: [author.name, noteAuthor],
  };
  const apart = ([field, all]: [string, string[]]) => [field, all.map(plainWords)];
  return { row, texts: Object.fromEntries(Object.entries(texts).map(apart)) };
}

/** The same words stand in many rows, and each is compared once. */
function remembered(test: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const answer = known.get(word) ?? test(word);
    known.set(word, answer);
    return answer;
  };
}

type Findable = Pick<IndexRow, 'id' | 'number' | 'caseNumber' | 'agendaItem' | 'subject' | 'author' | 'noteAuthor'>;

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
  const all = [...new Set(plainWords(search))];
  const telling = all.filter((word) => !emptyWords.has(word));
  const [first = '', ...rest] = telling;
  const field = fieldNames.get(first);
  if (field && rest.length > 0) return { fields: [field], words: rest };
  return { fields: allFields, words: telling.length > 0 ? telling : all };
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
