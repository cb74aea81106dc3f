import { type ConsultationRow, memoLimits } from '../../core/note/memo';
import { remarkLimit } from '../../core/proposal/command';
import { type Block, lineOf } from '../blocks';

/** Which cell of a row holds what. */
export type Columns = Record<keyof ConsultationRow, number>;

/** The header's columns, in whatever order they stand; undefined when these cells are no header. */
export function columnsOf(cells: Block): Columns | undefined {
  const date = cells.findIndex((cell) => /^datum/i.test(cell));
  const advice = cells.findIndex((cell) => /^(standpunt|advies|reactie)/i.test(cell));
  const party = cells.findIndex((cell) => /^(afgestemd met|partij)/i.test(cell));
  return date < 0 || advice < 0 || party < 0 ? undefined : { party, date, advice };
}

/** `Afgestemd met:`, alone or with the titles of the other columns beside it. */
export function isConsultationHeader(block: Block): boolean {
  return columnsOf(block) !== undefined || /^afgestemd met\s*:?\s*(datum\b.*|standpunt.*)?$/i.test(lineOf(block));
}

/** The table's rows; the first block is its header. Text over its limit counts as not found. */
export function readConsultation(blocks: readonly Block[]): ConsultationRow[] {
  const rows: ConsultationRow[] = [];
  let columns: Columns | undefined;
  for (const block of blocks) {
    const header = columnsOf(block);
    columns = header ?? columns;
    if (header || isColumnTitle(lineOf(block)) || isConsultationHeader(block)) continue;
    const row = columns && block.length > 1 ? pickRow(block, columns) : splitRow(lineOf(block));
    const last = rows.at(-1);
    if (row.party !== '') rows.push(row);
    else if (last) rows[rows.length - 1] = continueRow(last, row);
  }
  return rows.length > memoLimits.lines ? [] : rows.map(withinLimits);
}

function isColumnTitle(line: string): boolean {
  return /^(datum|standpunt|advies|standpunt\s*\/\s*advies|datum\s*:?\s*standpunt\s*\/\s*advies)\s*:?$/i.test(line);
}

function pickRow(block: Block, columns: Columns): ConsultationRow {
  const cell = (index: number) => block[index] ?? '';
  return { party: lineOf([cell(columns.party)]), date: lineOf([cell(columns.date)]), advice: cell(columns.advice) };
}

const months = 'jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec';
const datePattern = new RegExp(
  `(?<!\\S)(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[-/.]\\d{1,2}(?:[-/.]\\d{2,4})?|\\d{1,2}[\\s-]+(?:${months})[a-z]*\\.?(?:[\\s-]+\\d{4})?)(?!\\S)`,
  'i',
);
const positionPattern = /(?<!\S)(niet akkoord|akkoord|positief|negatief|geen (opmerkingen|bezwaar))(?![\p{L}\d])/iu;

/** A row without columns, `LGO crisisbeheersing 5-nov-2024 Akkoord`: a date or a position shows where the name ends. */
function splitRow(line: string): ConsultationRow {
  const date = datePattern.exec(line);
  const before = date ? line.slice(0, date.index).trim() : line;
  const after = date ? line.slice(date.index + date[0].length).trim() : '';
  const position = after === '' ? positionPattern.exec(before) : null;
  const party = position ? before.slice(0, position.index).trim() : before;
  return { party, date: date?.[0] ?? '', advice: position ? before.slice(position.index) : after };
}

function continueRow(row: ConsultationRow, more: ConsultationRow): ConsultationRow {
  return {
    party: row.party,
    date: `${row.date} ${more.date}`.trim(),
    advice: [row.advice, more.advice].filter(Boolean).join('\n'),
  };
}

function withinLimits({ party, date, advice }: ConsultationRow): ConsultationRow {
  return {
    party: party.length > memoLimits.line ? '' : party,
    date: date.length > memoLimits.line ? '' : date,
    advice: advice.length > remarkLimit ? '' : advice,
  };
}
