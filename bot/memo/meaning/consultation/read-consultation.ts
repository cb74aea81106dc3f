import { type ConsultationRow, memoLimits } from '../../../core/note/memo';
import type { FieldReading } from '../../../core/note/reading';
import { remarkLimit } from '../../../core/proposal/command';
import type { Cut, PartyList } from '../cut/cut-note';
import { textOfCell } from '../values/cell-text';
import { chosenWords, hasBoxes } from '../values/choices';
import { findDay } from '../values/find-day';
import { rowsOfLines, rowsOfTable } from './consultation-rows';
import { surestFirst } from './consultation-table';
import { bareRank } from './untitled-table';

/** Reads the consulted parties and their answers from the surest table, or else from text without cells. */
export function readConsultation(found: Sources): { rows: ConsultationRow[]; reading: FieldReading } {
  const { rows, where, isUnclear, second } = surest(found);
  const isTooLong = rows.length > memoLimits.lines || rows.some(isOverLimit);
  const why = isTooLong ? 'tooLong' : second.length > 0 ? 'secondTable' : isUnclear ? 'unclearLabel' : undefined;
  const kept = rows.length > memoLimits.lines ? [] : rows.map(withinLimits);
  const sure = kept.length === 0 ? 'missing' : why ? 'unsure' : 'found';
  return {
    rows: kept,
    reading: {
      sure,
      where,
      ...(why && { why }),
      ...(why === 'secondTable' && { beside: second.slice(0, mostNamed).join(', ') }),
    },
  };
}

/** Most names of a second table in a sentence. */
const mostNamed = 8;

type Sources = Pick<Cut, 'tables' | 'lists'>;

interface Surest {
  rows: ConsultationRow[];
  where: string;
  isUnclear: boolean;
  /** The parties of another one that could be meant as well. */
  second: string[];
}

function surest({ tables, lists }: Sources): Surest {
  const [table, other] = surestFirst(tables.filter(({ rows }) => rows.length > 0));
  if (table) {
    const isSecond = other && (other.rank === table.rank || other.rank === bareRank);
    const second = isSecond ? other.rows.map(({ party }) => party) : [];
    return { rows: rowsOfTable(table), where: titleOf(table), isUnclear: table.rank === bareRank, second };
  }
  const [list, next] = lists
    .filter(({ lines }) => lines.length > 0)
    .toSorted((one, another) => Number(one.isUnclear) - Number(another.isUnclear));
  const second = next && !next.isUnclear ? rowsOfList(next).map(({ party }) => party) : [];
  return { rows: list ? rowsOfList(list) : [], where: list?.title ?? '', isUnclear: list?.isUnclear ?? false, second };
}

/** Names beside the title may stand on one line, with commas. */
function rowsOfList(list: PartyList): ConsultationRow[] {
  const lines = hasBoxes(list.lines) ? chosenWords(list.lines) : list.lines;
  const [first = '', ...others] = lines;
  const outside = first.replace(/\([^()]*\)/g, '');
  const isEnumeration = others.length === 0 && !findDay(outside) && !answer.test(outside);
  return rowsOfLines(isEnumeration ? first.replace(/\.$/, '').split(betweenNames) : lines);
}

/** `GGD: akkoord, mits er geld is` is one party. */
const answer = /:|akkoord|positief|negatief|bezwaar|opmerking/i;
/** Words in brackets belong to one name. */
const betweenNames = /(?:\s*[,;]\s*|\s+en\s+)(?![^()]*\))/;

function titleOf({ table, titleRow, columns }: Cut['tables'][number]): string {
  const cell = table.rows[titleRow]?.cells.find(({ column }) => column === columns.party);
  return cell ? textOfCell(cell).replace(/[\s:]+$/, '') : '';
}

function isOverLimit({ party, date, advice }: ConsultationRow): boolean {
  return party.length > memoLimits.line || date.length > memoLimits.line || advice.length > remarkLimit;
}

/** A value over its limit counts as not found: half of it would be worse than none. */
function withinLimits({ party, date, advice }: ConsultationRow): ConsultationRow {
  return {
    party: party.length > memoLimits.line ? '' : party,
    date: date.length > memoLimits.line ? '' : date,
    advice: advice.length > remarkLimit ? '' : advice,
  };
}
