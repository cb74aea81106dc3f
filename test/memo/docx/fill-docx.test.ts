import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import type { ConsultationRow } from '../../../bot/core/note/memo';
import { fillDocx } from '../../../bot/memo/docx/fill-docx';
import { readDocument } from '../../../bot/memo/read-document';
import { emptyRows, filledRows } from '../../support/notes/heat-plan';
import { noteDocx } from '../../support/notes/note-docx';

describe('the author’s own document with its table filled', () => {
  test('holds each party’s date and position', async () => {
    expect(await rowsIn(await filled(await emptyNote(), filledRows))).toEqual(filledRows);
  });

  test('is for the rest the same document: only those six cells differ', async () => {
    const before = await emptyNote();
    const after = await filled(before, filledRows);
    expect(await entriesOf(after, withoutCells)).toEqual(await entriesOf(before, withoutCells));
    expect(await cellsThatDiffer(before, after)).toEqual(filledRows.flatMap(({ date, advice }) => [date, advice]));
  });

  test('keeps the cells’ own font', async () => {
    const xml = await documentIn(await filled(await emptyNote(), filledRows));
    expect(xml).toMatch(/<w:rFonts w:ascii="Verdana"[^>]*\/>(?:<[^>]*>)*<w:t xml:space="preserve">6-okt-2026</);
  });

  test('shows a position again that changed, and leaves a row alone that nothing is known of', async () => {
    const before = await noteDocx(filledRows);
    const after = await filled(before, [
      { party: 'LGO crisisbeheersing', date: '1-nov-2026', advice: 'Niet akkoord' },
      ...emptyRows.slice(1),
    ]);
    expect(await rowsIn(after)).toEqual([
      { party: 'LGO crisisbeheersing', date: '1-nov-2026', advice: 'Niet akkoord' },
      ...filledRows.slice(1),
    ]);
  });

  test('is the same, to the byte of its text, when there is nothing to fill in', async () => {
    const before = await noteDocx(filledRows);
    expect(await documentIn(await filled(before, filledRows))).toBe(await documentIn(before));
  });

  test('has a party’s name as the author wrote it', async () => {
    const [, , last = filledRows[0]] = await rowsIn(
      await filled(await emptyNote(), [{ party: 'adviseur  Gemeenten', date: '1-nov-2026', advice: 'Akkoord' }]),
    );
    expect(last).toEqual({ party: 'Adviseurs gemeenten', date: '1-nov-2026', advice: 'Akkoord' });
  });

  test('gets a row for a party that was not in the table', async () => {
    const added = { party: 'Politie & OM', date: '2-nov-2026', advice: 'Akkoord' };
    const rows = await rowsIn(await filled(await emptyNote(), [...filledRows, added]));
    expect(rows).toEqual([...filledRows, added]);
  });

  test('shows a remark as it was typed, line by line, without what a document cannot hold', async () => {
    const advice = 'Akkoord met opmerking: <b>let op</b> & "kijk"\nTweede regel\u0000\ud800 €';
    const [row] = await rowsIn(await filled(await emptyNote(), [{ party: 'LGO crisisbeheersing', date: '', advice }]));
    expect(row?.advice).toBe('Akkoord met opmerking: <b>let op</b> & "kijk"\nTweede regel €');
  });

  test('may have its columns in another order', async () => {
    const swapped = await rewritten(await emptyNote(), (xml) =>
      xml.replace('Datum:', 'X').replace('Standpunt/advies:', 'Datum:').replace('>X<', '>Standpunt/advies:<'),
    );
    expect(await rowsIn(await filled(swapped, filledRows))).toEqual(filledRows);
  });

  test('may have its table inside another one', async () => {
    const nested = await rewritten(await emptyNote(), (xml) =>
      xml.replace(
        /<w:tbl>((?!<w:tbl>).)*Afgestemd met.*?<\/w:tbl>/s,
        '<w:tbl><w:tr><w:tc>$&<w:p/></w:tc></w:tr></w:tbl>',
      ),
    );
    expect(await rowsIn(await filled(nested, filledRows))).toEqual(filledRows);
  });
});

test('a document without that table cannot be filled in', async () => {
  const without = await noteDocx([], ['Mijlpaal:', 'Datum:', 'Advies:']);
  expect(await fillDocx(without, filledRows)).toBe('noTable');
});

function emptyNote(): Promise<Uint8Array> {
  return readFile(join(__dirname, '../../support/notes/files/heat-plan-empty.docx'));
}

async function filled(docx: Uint8Array, rows: readonly ConsultationRow[]): Promise<Uint8Array> {
  const bytes = await fillDocx(docx, rows);
  if (typeof bytes === 'string') throw new Error(bytes);
  return bytes;
}

async function rowsIn(bytes: Uint8Array): Promise<readonly ConsultationRow[]> {
  const read = await readDocument({ name: 'notitie.docx', bytes });
  return 'memo' in read ? read.memo.consultation : [];
}

async function documentIn(docx: Uint8Array): Promise<string> {
  return (await (await JSZip.loadAsync(docx)).file('word/document.xml')?.async('string')) ?? '';
}

async function rewritten(docx: Uint8Array, rewrite: (xml: string) => string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(docx);
  zip.file('word/document.xml', rewrite(await documentIn(docx)));
  return zip.generateAsync({ type: 'uint8array' });
}

/** Every file inside the docx, in order, with its date and content. */
async function entriesOf(docx: Uint8Array, ofDocument: (xml: string) => string): Promise<unknown[]> {
  const zip = await JSZip.loadAsync(docx);
  return Promise.all(
    Object.values(zip.files).map(async ({ name, date }) => {
      const content = (await zip.file(name)?.async('string')) ?? '';
      return [name, date, name === 'word/document.xml' ? ofDocument(content) : content];
    }),
  );
}

function withoutCells(xml: string): string {
  return xml.replaceAll(/<w:tc>.*?<\/w:tc>/gs, '<w:tc/>');
}

async function cellsThatDiffer(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const [old, now] = [await cellsOf(before), await cellsOf(after)];
  return now.filter((cell, index) => cell !== old[index]).map((cell) => cell.replaceAll(/<[^>]*>/g, ''));
}

async function cellsOf(docx: Uint8Array): Promise<string[]> {
  return (await documentIn(docx)).match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
}
