import type { ConsultationTable } from '../meaning/consultation/consultation-table';
import { textOfCell } from '../meaning/values/cell-text';
import type { Cell } from '../page/page';
import { answersIn, type FilledRow, oneLine } from './answers';
import { type Edit, pathTo } from './edit-xml';
import { newRow } from './new-row';
import { deepIn, firstIn, type XmlElement } from './parse-xml';
import { type FreeRow, placesIn } from './place-rows';
import type { CellText, Plan } from './plan-texts';
import type { WordNote } from './read-docx';
import { lookOf, writeCell } from './write-cell';

/** Returns the edits of the document's text; undefined when something of the table is not found there. */
export function editsFor({ part, sources }: WordNote, table: ConsultationTable, plan: Plan): Edit[] | undefined {
  const { xml, root } = part;
  const { free, last, pattern, partyColumn } = placesIn(table);
  const placed = plan.missing.slice(0, free.length);
  const texts = [
    ...plan.texts,
    ...placed.flatMap((row, index) => textsForFree(free[index], table.rows.at(-1)?.partyCell, row)),
  ];
  const changed = texts.filter(([cell, { text }]) => oneLine(textOfCell(cell)) !== oneLine(text));
  const edits: Edit[] = [];
  const around = new Set<XmlElement>();
  for (const [cell, { text, partyCell }] of changed) {
    const [element, name] = [sources.get(cell.blocks), sources.get(partyCell.blocks)];
    if (!element || !name) return undefined;
    const look = lookOf(xml, element) || lookOf(xml, name);
    edits.push({ start: element.start, end: element.end, text: writeCell(xml, element, text, look) });
    for (const control of controlsAround(root, element)) around.add(control);
  }

  const added = plan.missing.slice(free.length);
  if (added.length === 0) return [...edits, ...[...around].flatMap(freed)];
  const { rows } = table.table;
  const [above, model] = [last, pattern].map((index) => rows[index] && sources.get(rows[index]));
  if (!above || !model) return undefined;
  const like = {
    element: model,
    columns: { ...table.columns, party: partyColumn },
    isTitle: pattern === table.titleRow,
  };
  const newRows = added.map((row, turn) => newRow(xml, like, row, turn)).join('');
  for (const control of controlsAround(root, above)) around.add(control);
  return [...edits, { start: above.end, end: above.end, text: newRows }, ...[...around].flatMap(freed)];
}

function textsForFree(free: FreeRow | undefined, alike: Cell | undefined, row: FilledRow): [Cell, CellText][] {
  if (!free) return [];
  const { party, date, advice } = free;
  const words: [Cell, string][] = [[party, row.party], ...answersIn(date, advice, row)];
  return words.map(([cell, text]) => [cell, { text, partyCell: alike ?? party }]);
}

function controlsAround(root: XmlElement, element: XmlElement): XmlElement[] {
  return pathTo(root, element).filter(({ name }) => name === 'w:sdt');
}

/**
 * Returns the edits that take hint and binding from a content control: Word would overwrite the filled-in text with the
 * bound data.
 */
function freed(control: XmlElement): Edit[] {
  const properties = firstIn(control, 'w:sdtPr');
  const holds = ['w:showingPlcHdr', 'w:dataBinding', 'w15:dataBinding'];
  return properties ? deepIn(properties, ...holds).map(({ start, end }) => ({ start, end, text: '' })) : [];
}
