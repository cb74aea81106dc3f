import { Unreadable } from '../../../bot/core/note/unreadable';
import { readDocx } from '../../../bot/memo/docx/read-docx';
import type { Page, PageBlock, Paragraph, Table } from '../../../bot/memo/page/page';
import { makeDocx, type Parts } from './make-docx';

/** The page of a docx with this text. */
export async function readMade(parts: Parts | string): Promise<Page> {
  const page = await readDocx(await makeDocx(typeof parts === 'string' ? { body: parts } : parts));
  if (page instanceof Unreadable) throw new Error(`it is ${page.kind}`);
  return page;
}

/** Each paragraph's words, and behind a bar its doubts. */
export async function wordsOf(parts: Parts | string): Promise<string[]> {
  return (await readMade(parts)).blocks.map(wordsIn);
}

export async function rowsOf(parts: Parts | string): Promise<string[][]> {
  return tableWords(await readMade(parts));
}

/**
 * Returns each row of the first table: its cells' columns and words, with the columns and rows that a cell spans if not
 * one.
 */
export function tableWords({ blocks }: Page): string[][] {
  const table = blocks.find((block): block is Table => block.kind === 'table');
  return (table?.rows ?? []).map(({ cells }) =>
    cells.map(({ column, columnSpan, rowSpan, blocks: inside }) => {
      const spans = columnSpan * rowSpan === 1 ? '' : ` (${columnSpan}×${rowSpan})`;
      return `${column}: ${inside.map(wordsIn).join(' / ')}${spans}`;
    }),
  );
}

function wordsIn(block: PageBlock): string {
  return block.kind === 'paragraph' ? paragraphWords(block) : `[${block.rows.length} rows]`;
}

function paragraphWords({ text, doubts }: Paragraph): string {
  return [text, ...(doubts.length === 0 ? [] : [doubts.join(' ')])].join(' | ');
}
