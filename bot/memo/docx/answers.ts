import type { ConsultationRow } from '../../core/note/memo';
import { onOneLine, textOfCell } from '../meaning/cell-text';
import type { PartyRow } from '../meaning/consultation-table';
import { cleanText } from '../page/clean-text';
import type { Cell } from '../page/page';

/** A row as it should stand in the note. */
export interface FilledRow extends ConsultationRow {
  /** What the note itself calls the party, when that is known; several parties may stand in one row of it. */
  nameInNote?: string;
}

/** A party without a position yet keeps what its row says. */
export function isEmpty({ date, advice }: FilledRow): boolean {
  return date === '' && advice === '';
}

/** What to write where: date and position in one cell when the table has but one for them. */
export function answersIn(date: Cell | undefined, advice: Cell | undefined, row: FilledRow): [Cell, string][] {
  if (!date || !advice || date === advice) {
    const only = advice ?? date;
    return only ? [[only, together(row)]] : [];
  }
  return [
    [date, row.date],
    [advice, row.advice],
  ];
}

/** Date and position in one text, for a cell that holds both. */
export function together({ date, advice }: FilledRow): string {
  return [date, advice].filter(Boolean).join(' ');
}

/** Whether the party's rows, put together, already say it. */
export function saysSo({ more, ...own }: PartyRow, row: FilledRow): boolean {
  const answers: Answer[] = [own, ...more];
  const isTogether = answers.some(({ date, advice }) => !date || !advice || date === advice);
  const [dates, advices] = [answers.map(({ date }) => date), answers.map(({ advice }) => advice)];
  if (isTogether) return wordsIn([...dates, ...advices]) === oneLine(together(row));
  return wordsIn(dates) === oneLine(row.date) && wordsIn(advices) === oneLine(row.advice);
}

function wordsIn(cells: readonly (Cell | undefined)[]): string {
  return [...new Set(cells)].flatMap((cell) => (cell && oneLine(textOfCell(cell))) || []).join(' ');
}

export function oneLine(text: string): string {
  return onOneLine(cleanText(text));
}

/** One of a party's rows, without its name. */
export type Answer = Pick<PartyRow, 'date' | 'advice'>;

/** Whether nothing stands there yet. */
export function isOpen({ date, advice }: Answer): boolean {
  return [date, advice].every((cell) => !cell || textOfCell(cell) === '');
}
