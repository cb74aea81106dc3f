import type { NotFilled } from '../../core/note/not-filled';
import { Unreadable } from '../../core/note/unreadable';
import { textOfCell } from '../meaning/values/cell-text';
import { cellsOf, type FilledRow, isEmpty, oneLine, saysSo } from './answers';
import { applyEdits, type Edit } from './edit-xml';
import { editsFor } from './edits-for';
import { matchRows } from './match-rows';
import { planTexts } from './plan-texts';
import { readWordNote, type WordNote } from './read-docx';
import { tableToFill } from './table-to-fill';
import { encodeXml } from './xml-encoding';

/**
 * Returns the author's own docx with the table Afgestemd met filled, or why that cannot be. All else stays as it is, to
 * the byte. A party that is not in the table gets a row that was left empty, or a new one that looks like the others.
 * Throws when the document can no longer be read.
 */
export async function fillDocx(bytes: Uint8Array, rows: readonly FilledRow[]): Promise<Uint8Array | NotFilled> {
  const note = await readWordNote(bytes);
  if (note instanceof Unreadable) throw new Error(`a document that was read before is now ${note.kind}`);
  const table = tableToFill(note.page);
  if (!table) return 'noTable';
  const plan = planTexts(table, rows);
  const edits = plan && editsFor(note, table, plan);
  if (!edits) return 'unclearTable';
  const filled = await withEdits(note, edits);
  return (await says(filled, rows)) ? filled : 'unclearTable';
}

async function withEdits({ docx, part }: WordNote, edits: readonly Edit[]): Promise<Uint8Array> {
  const { entry, xml } = part;
  const before = await entry.async('uint8array');
  docx.zip.file(entry.name, encodeXml(applyEdits(xml, edits), before), { date: entry.date, createFolders: false });
  return docx.zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Reads the written document back, and returns true when it has every position, so that none is ever lost. */
async function says(bytes: Uint8Array, rows: readonly FilledRow[]): Promise<boolean> {
  const note = await readWordNote(bytes);
  const table = note instanceof Unreadable ? undefined : tableToFill(note.page);
  if (!table) return false;
  const matched = matchRows(rows, table.rows);
  return rows.every((row, index) => {
    const own = matched[index];
    if (isEmpty(row) || !own) return isEmpty(row);
    const cells = [own, ...own.more].flatMap(cellsOf);
    const said = cells.map((cell) => oneLine(textOfCell(cell))).join(' ');
    return saysSo(own, row) || [row.date, row.advice].every((text) => said.includes(oneLine(text)));
  });
}
