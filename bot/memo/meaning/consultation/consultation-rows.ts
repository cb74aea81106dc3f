import type { ConsultationRow } from '../../../core/note/memo';
import { withoutSign } from '../../page/clean-text';
import type { Cell } from '../../page/page';
import { onOneLine, textOfCell } from '../values/cell-text';
import { chosenWords, isTick } from '../values/choices';
import { findDay } from '../values/find-day';
import { isPlaceholder } from '../values/placeholder';
import type { ConsultationTable, PartyRow } from './consultation-table';
import { isOtherTitle, isPartyTitle } from './consultation-titles';
import { position } from './position-words';

type Answer = Omit<ConsultationRow, 'party'>;
type AnswerCells = { [column in 'date' | 'advice' | 'remark']?: Cell | undefined } & Pick<PartyRow, 'choices'>;

/** Returns the table's rows, without the form's own text in unanswered ones. */
export function rowsOfTable({ rows }: ConsultationTable): ConsultationRow[] {
  return rows.map((row) => joined(row.party, [row, ...row.more.map((more) => withoutShared(more, row))].map(answerOf)));
}

/** A cell that spans both rows is taken once. */
function withoutShared({ date, advice, remark, choices }: PartyRow['more'][number], first: PartyRow): AnswerCells {
  const own = (cell: Cell | undefined) =>
    cell === first.date || cell === first.advice || cell === first.remark ? undefined : cell;
  const ownChoices = choices?.filter(({ cell }) => !first.choices?.some((other) => other.cell === cell));
  return { date: own(date), advice: own(advice), remark: own(remark), ...(ownChoices && { choices: ownChoices }) };
}

/**
 * Splits text without cells into rows: a date or a position shows the end of a name. A line without a name continues
 * the row above.
 */
export function rowsOfLines(lines: readonly string[]): ConsultationRow[] {
  const rows: ConsultationRow[] = [];
  for (const line of lines) {
    if (rows.length === 0 && (isOtherTitle(line) || isPartyTitle(line))) continue;
    const { party, ...answer } = splitRow(withoutSign(line));
    const last = rows.at(-1);
    if (party !== '') rows.push({ party, ...answer });
    else if (last) rows[rows.length - 1] = joined(last.party, [last, answer]);
  }
  return rows;
}

function answerOf({ date, advice, remark, choices }: AnswerCells): Answer {
  if (choices) {
    const words = [...choices.map(tickedWords), wordsIn(remark)];
    return { date: onOneLine(wordsIn(date)), advice: words.filter(Boolean).join('\n') };
  }
  const words = [advice, remark].filter((cell) => cell !== date || cell === undefined).map(wordsIn);
  if (date && date === advice) {
    const answer = splitAnswer(wordsIn(date));
    return { ...answer, advice: [answer.advice, wordsIn(remark)].filter(Boolean).join('\n') };
  }
  const text = onOneLine(wordsIn(date));
  return { date: text, advice: words.filter(Boolean).join('\n') };
}

/** Reads a cell below `Akkoord`: it holds a tick, the position itself, or more about it, such as initials. */
function tickedWords({ cell, words }: { cell: Cell; words: string }): string {
  if (isTick(textOfCell(cell))) return words;
  const text = wordsIn(cell);
  if (text === '' || /^nee$/i.test(text)) return '';
  return text.toLowerCase().startsWith(words.toLowerCase()) ? text : `${words} ${text}`;
}

/** Returns the ticked words of a list, and nothing of the form's own question. */
function wordsIn(cell: Cell | undefined): string {
  const lines = chosenWords(cell ? textOfCell(cell).split('\n') : []);
  const text = lines.filter((line) => !isPlaceholder(line) || /^volgt/i.test(line)).join('\n');
  return isOfferedChoice.test(text) ? '' : text;
}

/** Matches `Akkoord / niet akkoord`, of which nobody struck one out. */
const isOfferedChoice = /^(akkoord|ja|positief)\s*(\/|of)\s*(niet[ -]akkoord|nee|negatief)(\s*(\/|of)\s*.*)?$/i;

/** Splits `5-nov-2026 Akkoord`, in either order. */
function splitAnswer(text: string): Answer {
  const day = findDay(onOneLine(text));
  if (!day) return { date: '', advice: text };
  return { date: day.text, advice: [day.before, day.behind].map(trimmed).filter(Boolean).join(' ') };
}

/** Returns true when a line has a day or a position, as a party's row does and a label does not. */
export function saysSomething(line: string): boolean {
  return position.test(line) || findDay(line) !== undefined;
}

function splitRow(line: string): ConsultationRow {
  const [, name = '', said = ''] = /^([^()]*\S)\s*\(([^()]*)\)\.?$/.exec(line) ?? [];
  if (findDay(said) || position.test(said)) {
    const answer = splitAnswer(said);
    return answer.advice === '' ? { ...splitRow(name), date: answer.date } : { party: trimmed(name), ...answer };
  }
  const day = findDay(line);
  const { before, behind } = day ?? { before: line, behind: '' };
  const found = trimmed(behind) === '' ? position.exec(before) : null;
  const party = found ? before.slice(0, found.index) : before;
  const advice = found ? before.slice(found.index) : behind;
  return { party: trimmed(party), date: day?.text ?? '', advice: trimmed(advice) };
}

/** Removes the signs between a name, a date and a position. */
function trimmed(text: string): string {
  return text.replace(/^[\s:;,|/)–-]+|[\s:;,|/(–-]+$/g, '').replace(/^([^(]*)\)$/, '$1');
}

function joined(party: string, answers: readonly Answer[]): ConsultationRow {
  return {
    party,
    date: answers
      .map(({ date }) => date)
      .filter(Boolean)
      .join(' '),
    advice: answers
      .map(({ advice }) => advice)
      .filter(Boolean)
      .join('\n'),
  };
}
