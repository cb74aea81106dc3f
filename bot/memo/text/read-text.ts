import { opensList } from '../meaning/consultation/consultation-lines';
import { isLandmark } from '../meaning/cut/landmarks';
import { cleanText, isItemSign, startsItem } from '../page/clean-text';
import { joinLines } from '../page/join-lines';
import type { Cell, Page, PageBlock, Paragraph, TableRow } from '../page/page';
import { readMarks } from './marks';
import { type TextRow, textRows } from './text-rows';
import { withoutMail } from './without-mail';

/** Returns the page of plain text: its tables, and its paragraphs with broken lines joined. */
export function readText(text: string): Page {
  const rows = textRows(withoutMail(text.split(/\r\n?|[\n\v\f\u2028\u2029]/)));
  const width = rows.reduce((widest, row) => Math.max(widest, row.kind === 'line' ? cleanText(row.text).length : 0), 0);
  const blocks: PageBlock[] = [];
  let above: LineAbove = { text: '', isInList: false };
  for (const row of rows) {
    const last = blocks.at(-1);
    if (row.kind === 'row') {
      if (last?.kind === 'table' && !row.isFirst) blocks.splice(-1, 1, { ...last, rows: [...last.rows, rowOf(row)] });
      else blocks.push({ kind: 'table', rows: [rowOf(row)] });
      above = { text: '', isInList: false };
      continue;
    }
    const line = readMarks(row.text);
    if (last?.kind === 'paragraph' && goesOn(above, line.text, width)) blocks.splice(-1, 1, join(last, line));
    else blocks.push(line);
    const isInList = line.text !== '' && (above.isInList || opensList(line.text) !== undefined);
    above = { text: line.text, isInList };
  }
  return { blocks, doubts: [] };
}

interface LineAbove {
  text: string;
  /** Below the title of a list of parties each line is one of them. */
  isInList: boolean;
}

/** Fewest and most characters of the longest line, for lines that were broken to fit a page. */
const [narrowestPage, widestPage] = [60, 160];
/** Part of the longest line from which on a line may have been too full for one more word; letters differ in width. */
const fullLine = 0.85;

function goesOn({ text: before, isInList }: LineAbove, line: string, width: number): boolean {
  if (isItemSign(before) && line !== '') return true;
  if (width < narrowestPage || width > widestPage || isInList) return false;
  if (before === '' || line === '' || startsItem(line) || isLandmark(line)) return false;
  const [firstWord = ''] = line.split(' ');
  return before.length + 1 + firstWord.length > width * fullLine;
}

function join(paragraph: Paragraph, more: Paragraph): Paragraph {
  return {
    ...paragraph,
    text: cleanText(joinLines(paragraph.text, more.text)),
    isHeading: paragraph.isHeading && more.isHeading,
    doubts: [...new Set([...paragraph.doubts, ...more.doubts])],
  };
}

function rowOf({ cells }: TextRow & { kind: 'row' }): TableRow {
  return {
    cells: cells.map((text, column): Cell => ({ column, columnSpan: 1, rowSpan: 1, blocks: [readMarks(text)] })),
  };
}
