import JSZip from 'jszip';
import { Unreadable } from '../../../bot/core/note/unreadable';
import type { FilledRow } from '../../../bot/memo/docx/answers';
import { fillDocx } from '../../../bot/memo/docx/fill-docx';
import { readDocx } from '../../../bot/memo/docx/read-docx';
import { checkDocx } from './check-docx';
import { makeDocx, type Parts, paragraph } from './make-docx';
import { tableWords } from './read-made';

export const parties = ['LGO crisisbeheersing', 'Veiligheidsdirectie', 'Adviseurs gemeenten'] as const;

/** Every party said Akkoord on 1 December 2026. */
export const allAgreed: readonly FilledRow[] = parties.map((party) => ({
  party,
  date: '1-dec-2026',
  advice: 'Akkoord',
}));

export const titles = ['Afgestemd met:', 'Datum:', 'Standpunt/advies:'];

export interface Filled {
  bytes: Uint8Array;
  /** Its table, as `tableWords` writes it. */
  rows: string[][];
  /** The text part's XML, before and after. */
  before: string;
  xml: string;
}

/** Fills a made docx, of which the text is this table between two paragraphs, and checks that Word could open it. */
export async function fillMade(
  table: string,
  rows: readonly FilledRow[] = allAgreed,
  parts: Partial<Parts> = {},
  change: (xml: string) => string = (xml) => xml,
): Promise<Filled> {
  const body = paragraph('Onderwerp: een plan') + table + paragraph('Inleiding');
  const before = await makeDocx({ ...parts, body }, (name, xml) =>
    name === 'word/document.xml' ? { content: change(xml) } : {},
  );
  const bytes = await fillDocx(before, rows);
  if (typeof bytes === 'string') throw new Error(`not filled: ${bytes}`);
  expect(await checkDocx(bytes)).toEqual(await checkDocx(before));
  const page = await readDocx(bytes);
  if (page instanceof Unreadable) throw new Error(`it is ${page.kind}`);
  return { bytes, rows: tableWords(page), before: await textOf(before), xml: await textOf(bytes) };
}

async function textOf(docx: Uint8Array): Promise<string> {
  return (await (await JSZip.loadAsync(docx)).file('word/document.xml')?.async('string')) ?? '';
}
