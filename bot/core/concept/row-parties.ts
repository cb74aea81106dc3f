import { isSameName } from '../directory/normalise-name';
import { type ConsultationRow, type Memo, memoLimits } from '../note/memo';
import { Refusal } from '../refusal';

/** A row of the note's table, and its party by name or by the author's choice. */
export interface TableRow {
  /** Empty: none of the parties, by the author's choice. */
  party: string;
  row: ConsultationRow;
}

/** The input that asks which party a row of the note's table stands for; rows are counted from 1. */
export type RowField = `rowParty${number}`;

export function rowFieldOf(index: number): RowField {
  return `rowParty${index + 1}`;
}

export const rowFields: readonly RowField[] = Array.from({ length: memoLimits.lines }, (_, index) => rowFieldOf(index));

/** The answer that the row is none of the parties'. */
export const noParty = '-';

/** Most rows of one note that are asked about. */
export const mostRowsAsked = 12;

/** A row with a name of no known party. */
export interface RowToAsk {
  field: RowField;
  /** The row's place in the table, counted from 1. */
  number: number;
  name: string;
  /** Id of the only party that looks like it; empty when there is none, or more than one. */
  likely: string;
  /** A party's id, or noParty; empty until the author chose. */
  answer: string;
}

/**
 * Returns the rows of the note's table with their parties, by the author's choices. Refuses one party for rows of
 * different names. A choice is untrusted: an unknown id counts for nothing.
 */
export function withRowParties({ memo, tableRows }: Table, form: Answers): readonly TableRow[] | Refusal {
  const answerOf = (row: ConsultationRow) =>
    form[rowFieldOf(memo.consultation.findIndex(({ party }) => isSameName(party, row.party)))] ?? '';
  const answered = memo.consultation.filter((row) => row.party !== '' && answerOf(row) !== '');
  if (answered.length === 0) return tableRows;
  const kept = tableRows.filter(({ row }) => !answered.some(({ party }) => isSameName(party, row.party)));
  const told = answered.map((row) => ({ party: answerOf(row) === noParty ? '' : answerOf(row), row }));
  const all = [...kept, ...told];
  if (told.some((one) => all.some((other) => isDouble(one, other)))) return new Refusal('partyTwice');
  const place = ({ row }: TableRow) => memo.consultation.findIndex(({ party }) => isSameName(party, row.party));
  return all.toSorted((one, other) => place(one) - place(other));
}

interface Table {
  memo: Memo;
  tableRows: readonly TableRow[];
}
type Answers = Readonly<Partial<Record<RowField, string>>>;

function isDouble(one: TableRow, other: TableRow): boolean {
  return one.party !== '' && one.party === other.party && !isSameName(one.row.party, other.row.party);
}

/** Returns the parties that the author named for the first time for rows of the note's table. */
export function newlyNamed(before: readonly TableRow[], after: readonly TableRow[]): string[] {
  const known = before.map(({ party }) => party);
  return after.map(({ party }) => party).filter((party) => party !== '' && !known.includes(party));
}

/** Returns the note's own name of each of these parties, by id. */
export function namesInNote(
  tableRows: readonly TableRow[],
  parties: readonly { id: string }[],
): Record<string, string> {
  const known = tableRows.filter(({ party }) => parties.some(({ id }) => id === party));
  return Object.fromEntries(known.map(({ party, row }) => [party, row.party]));
}
