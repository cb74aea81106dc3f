import { distance } from 'fastest-levenshtein';
import JSZip from 'jszip';
import { compareNames } from '../core/directory/compare-names';
import { normaliseName } from '../core/directory/normalise-name';
import type { ConsultationRow } from '../core/note/memo';
import { findTable, type TableRow, type WordTable } from './find-table';
import { lookOfRun, readCell, writeCell } from './word-cell';
import { type Span, spansOf, textOf } from './xml-spans';

/**
 * The author's own docx with the table Afgestemd met filled in. Everything else stays as it is, to the byte. A party that
 * is not in the table gets a row like the last one. Undefined: the document has no such table.
 */
export async function fillDocument(
  docx: Uint8Array,
  rows: readonly ConsultationRow[],
): Promise<Uint8Array | undefined> {
  const zip = await JSZip.loadAsync(docx);
  const entry = zip.file(/^word\/document\d*\.xml$/)[0];
  if (!entry) return undefined;
  const xml = await entry.async('string');
  const table = findTable(xml);
  if (!table) return undefined;
  zip.file(entry.name, fillTable(xml, table, rows), { date: entry.date, createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A piece of the document that is replaced. */
interface Edit extends Span {
  text: string;
}

function fillTable(xml: string, table: WordTable, rows: readonly ConsultationRow[]): string {
  const pairs = rows.map((row) => ({ row, tableRow: findRow(table.rows, row.party) }));
  const edits = pairs.flatMap(({ row, tableRow }) => (tableRow ? fillRow(xml, table, tableRow, row) : []));
  const added = pairs.filter(({ tableRow }) => !tableRow).map(({ row }) => addedRow(xml, table, row));
  const end = table.lastRow.end;
  return splice(xml, [...edits, { start: end, end, text: added.join('') }]);
}

function findRow(tableRows: readonly TableRow[], party: string): TableRow | undefined {
  const exact = tableRows.find((row) => normaliseName(row.party) === normaliseName(party));
  const [alike, ...others] = tableRows.filter((row) => compareNames(row.party, party, distance) === 'same');
  return exact ?? (others.length === 0 ? alike : undefined);
}

/** A party without a position yet keeps what its row says. */
function fillRow(xml: string, { columns }: WordTable, { span, cells }: TableRow, row: ConsultationRow): Edit[] {
  if (row.date === '' && row.advice === '') return [];
  const look = lookOfRun(textOf(xml, span));
  return (['date', 'advice'] as const).flatMap((column) => {
    const cell = cells[columns[column]];
    if (!cell || readCell(textOf(xml, cell)) === row[column]) return [];
    return [{ ...cell, text: writeCell(textOf(xml, cell), row[column], look) }];
  });
}

function addedRow(xml: string, { columns, lastRow }: WordTable, row: ConsultationRow): string {
  // Word wants these ids to be unique, and does without them.
  const copy = textOf(xml, lastRow).replace(/ w14:(paraId|textId)="[^"]*"/g, '');
  const look = lookOfRun(copy);
  const texts = new Map([
    [columns.party, row.party],
    [columns.date, row.date],
    [columns.advice, row.advice],
  ]);
  const edits = spansOf(copy, 'w:tc').map((cell, index) => ({
    ...cell,
    text: writeCell(textOf(copy, cell), texts.get(index) ?? '', look),
  }));
  return splice(copy, edits);
}

/** From the end backwards, so that what is still to be replaced keeps its place. */
function splice(xml: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), xml);
}
