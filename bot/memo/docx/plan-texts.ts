import type { ConsultationTable, PartyRow } from '../meaning/consultation/consultation-table';
import { textOfCell } from '../meaning/values/cell-text';
import { isTick } from '../meaning/values/choices';
import type { Cell } from '../page/page';
import { type Answer, answersIn, cellsOf, type FilledRow, isEmpty, isOpen, saysSo } from './answers';
import { matchRows } from './match-rows';

/** The text for each cell, and the rows for which the table has no place yet. */
export interface Plan {
  texts: ReadonlyMap<Cell, CellText>;
  missing: readonly FilledRow[];
}

export interface CellText {
  text: string;
  /** The party of the row, whose name shows how the row looks. */
  partyCell: Cell;
}

/** Undefined when a party's row has no cell for its date and position. */
export function planTexts(table: ConsultationTable, rows: readonly FilledRow[]): Plan | undefined {
  const matched = matchRows(rows, table.rows);
  const pieces: Piece[] = [];
  for (const [index, row] of rows.entries()) {
    const partyRow = matched[index];
    if (!partyRow || isEmpty(row) || isHistory(partyRow, row)) continue;
    const own = piecesOf(partyRow, row);
    if (own.length === 0) return undefined;
    pieces.push(...own);
  }
  /** Counts the parties that have their answer in this cell. */
  const sharers = (cell: Cell) => {
    const count = (all: readonly (PartyRow | undefined)[]) => all.filter((row) => row && has(row, cell)).length;
    return Math.max(count(matched), count(table.rows));
  };
  return { texts: textsOf(pieces, sharers), missing: rows.filter((_, index) => matched[index] === undefined) };
}

/** Returns true for a row that the author took over from several rows of the note: it has the text of all of them. */
function isHistory(partyRow: PartyRow, row: FilledRow): boolean {
  return partyRow.more.length > 0 && saysSo(partyRow, row);
}

interface Piece {
  cell: Cell;
  text: string;
  party: string;
  partyCell: Cell;
}

/** Chooses one of a party's rows: the first that is still empty, or else the last. The others hold its history. */
function piecesOf({ more, party, partyCell, ...own }: PartyRow, row: FilledRow): Piece[] {
  const answers: Answer[] = [own, ...more].filter(({ date, advice }) => date ?? advice);
  const answer = answers.find(isOpen) ?? answers.at(-1) ?? {};
  const piece = (cell: Cell, text: string) => ({ cell, text, party: row.party, partyCell });
  const advice = adviceCell(answer, row);
  const unticked = (answer.choices ?? []).filter(({ cell }) => cell !== advice && isTick(textOfCell(cell)));
  return [
    ...answersIn(answer.date, advice, row).map(([cell, text]) => piece(cell, text)),
    ...unticked.map(({ cell }) => piece(cell, '')),
  ];
}

/** With a column for each position, the cell of the given one. */
function adviceCell({ advice, choices = [] }: Answer, row: FilledRow): Cell | undefined {
  const given = row.advice.toLowerCase();
  const fitting = choices.filter(({ words }) => given.startsWith(words.toLowerCase()));
  return fitting.toSorted((one, other) => other.words.length - one.words.length)[0]?.cell ?? advice;
}

/** In a cell that several parties share each of them is named, unless all have the same answer. */
function textsOf(pieces: readonly Piece[], sharers: (cell: Cell) => number): Map<Cell, CellText> {
  const texts = new Map<Cell, CellText>();
  for (const { cell, partyCell } of pieces) {
    const own = pieces.filter((piece) => piece.cell === cell && piece.text !== '');
    const count = sharers(cell);
    const isOne = count <= 1 || (own.length === count && new Set(own.map(({ text }) => text)).size === 1);
    const lines = isOne ? [own[0]?.text ?? ''] : own.map(({ party, text }) => `${party}: ${text}`);
    texts.set(cell, { text: lines.join('\n'), partyCell });
  }
  return texts;
}

function has({ more, ...own }: PartyRow, cell: Cell): boolean {
  return [own, ...more].some((answer) => cellsOf(answer).includes(cell));
}
