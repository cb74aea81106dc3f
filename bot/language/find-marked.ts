import type { IndexRow } from '../core/proposal/index-row';
import { markOf } from '../core/proposal/reference';
import { isSimilar } from './similar';
import { wordsOf } from './words';

type Marked = Pick<IndexRow, 'id' | 'number'>;

/** Words that people put around a number. */
const around = new Set(['het', 'nummer', 'nr', 'no']);

/** Returns the mark by which a text names a proposal, `voorstel 17`; undefined when the text is something else. */
export function markIn(search: string): string | undefined {
  const [first = '', mark, ...rest] = wordsOf(search).flatMap(({ plain }) => (around.has(plain) ? [] : plain));
  const isNamed = isSimilar(first, 'voorstel') || isSimilar(first, 'voorstelnummer');
  return isNamed && rest.length === 0 ? mark : undefined;
}

/** True for `voorstel 17`, which is that proposal or none: an agenda item 17 is something else. */
export function namesNumber(search: string): boolean {
  return /^\d+$/.test(markIn(search) ?? '');
}

/**
 * Returns the proposal with this id, from behind a button, or with this mark. A number alone may be an agenda item, so
 * only the mark of a proposal without a number counts by itself.
 */
export function findMarked<Row extends Marked>(rows: readonly Row[], search: string): Row[] {
  const mark = markIn(search);
  const bare = search.trim().toLowerCase();
  return rows.filter(
    (row) => row.id === search || markOf(row) === mark || (row.number === undefined && markOf(row) === bare),
  );
}

/** Returns the proposal whose number is all that was typed: `17`. */
export function findNumbered<Row extends Marked>(rows: readonly Row[], search: string): Row[] {
  const typed = search.trim();
  return rows.filter(({ number }) => number !== undefined && String(number) === typed);
}
