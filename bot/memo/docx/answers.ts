import type { ConsultationRow } from '../../core/note/memo';
import type { PartyRow } from '../meaning/consultation/consultation-table';
import { onOneLine, textOfCell } from '../meaning/values/cell-text';
import { cleanText } from '../page/clean-text';
import type { Cell } from '../page/page';

/** A row as it should stand in the note. */
export interface FilledRow extends ConsultationRow {
  /** The note's own name of the party, when that is known. Several parties may stand in one row of the note. */
  nameInNote?: string;
}

/** Returns true for a party without a position yet, whose row stays as it is. */
export function isEmpty({ date, advice }: FilledRow): boolean {
  return date === '' && advice === '';
}

/** Returns the text for each column: date and position together when the table has one column for them. */
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

/** Joins date and position for a cell that holds both. */
export function together({ date, advice }: FilledRow): string {
  return [date, advice].filter(Boolean).join(' ');
}

/** Returns true when the party's rows together say this already. */
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

/** The answer in one of a party's rows, without its name. */
export type Answer = Pick<PartyRow, 'date' | 'advice' | 'choices'>;

/** Returns the cells in which the answer stands. */
export function cellsOf({ date, advice, choices = [] }: Answer): Cell[] {
  return [...new Set([date, advice, ...choices.map(({ cell }) => cell)])].filter((cell) => cell !== undefined);
}

/** Returns true when the row's answer is empty. */
export function isOpen(answer: Answer): boolean {
  return cellsOf(answer).every((cell) => textOfCell(cell) === '');
}
