import { type ConsultationRow, memoLimits } from '../../core/note/memo';
import type { FieldReading, ReadingReason } from '../../core/note/reading';
import { remarkLimit } from '../../core/proposal/command';
import { textOfCell } from './cell-text';
import { rowsOfLines, rowsOfTable } from './consultation-rows';
import { surestFirst } from './consultation-table';
import type { Cut, PartyList } from './cut-note';
import { findDay } from './find-day';

/** Who was consulted, and what they said: from the surest table, or else from text without cells. */
export function readConsultation({ tables, lists }: Pick<Cut, 'tables' | 'lists'>): {
  rows: ConsultationRow[];
  reading: FieldReading;
} {
  const [table, other] = surestFirst(tables.filter(({ rows }) => rows.length > 0));
  const [list, otherList] = lists.filter(({ lines }) => lines.length > 0);
  const rows = table ? rowsOfTable(table) : list ? rowsOfList(list) : [];
  const where = table ? titleOf(table) : (list?.title ?? '');
  const isSecond = table ? other?.rank === table.rank : otherList !== undefined;
  const why: ReadingReason | undefined =
    rows.length > memoLimits.lines || rows.some(isOverLimit) ? 'tooLong' : isSecond ? 'secondTable' : undefined;
  const kept = rows.length > memoLimits.lines ? [] : rows.map(withinLimits);
  const sure = kept.length === 0 ? 'missing' : why ? 'unsure' : 'found';
  return { rows: kept, reading: { sure, where, ...(why && { why }) } };
}

/** Names beside the title may stand on one line, with commas. */
function rowsOfList({ lines }: PartyList): ConsultationRow[] {
  const [first = '', ...others] = lines;
  const isEnumeration = others.length === 0 && /[,;]| en /.test(first) && !findDay(first.replace(/\([^()]*\)/g, ''));
  return rowsOfLines(isEnumeration ? first.replace(/\.$/, '').split(betweenNames) : lines);
}

/** What stands in brackets is said of one name. */
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
