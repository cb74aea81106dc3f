import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { noteLabels, noteTableTitles } from '../../cards/words/note';
import type { ConsultationRow, Memo, MemoSection } from '../core/note/memo';
import { withoutMoments } from './docx/same-bytes';
import { withoutIllegal } from './docx/xml-text';
import { factsOf } from './memo-facts';

/**
 * Makes a plain docx for a note whose own document was not filled, with the reason on top, and then facts, request,
 * table and text. The same content gives the same bytes.
 */
export async function makeDocument(
  memo: Memo,
  sections: readonly MemoSection[],
  rows: readonly ConsultationRow[],
  notice = '',
): Promise<Uint8Array> {
  const document = new Document({
    creator: withoutIllegal(memo.author),
    lastModifiedBy: withoutIllegal(memo.author),
    title: withoutIllegal(memo.subject),
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: 'nl-NL' } } } } },
    sections: [
      {
        children: [
          ...(notice === '' ? [] : [new Paragraph({ children: [run(notice, true)] })]),
          ...paragraphs(`${noteLabels.caseNumber}: ${memo.caseNumber}`),
          table(
            [35, 65],
            factsOf(memo).map(([label, value]) => [cell(`${label}:`, true), cell(value)]),
          ),
          ...section(noteLabels.request, memo.request),
          ...paragraphs(''),
          consultationTable(rows),
          ...sections.flatMap(({ heading, text }) => section(heading, text)),
        ],
      },
    ],
  });
  return withoutMoments(await Packer.toBuffer(document));
}

function consultationTable(rows: readonly ConsultationRow[]): Table {
  const header = noteTableTitles.map((title) => cell(title, true));
  return table(
    [45, 20, 35],
    [header, ...rows.map(({ party, date, advice }) => [cell(party), cell(date), cell(advice)])],
  );
}

function section(heading: string, text: string): Paragraph[] {
  return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [run(heading, true)] }), ...paragraphs(text)];
}

function table(widths: readonly number[], rows: readonly (readonly Paragraph[])[][]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            (children, index) =>
              new TableCell({ children, width: { size: widths[index] ?? 0, type: WidthType.PERCENTAGE } }),
          ),
        }),
    ),
  });
}

function cell(text: string, bold = false): Paragraph[] {
  return text.split('\n').map((line) => new Paragraph({ children: [run(line, bold)] }));
}

/** Makes a paragraph for each line; a line that starts with `• ` becomes an item of a list. */
function paragraphs(text: string): Paragraph[] {
  return text.split('\n').map((line) => {
    const isItem = line.startsWith('• ');
    const children = [run(isItem ? line.slice(2) : line)];
    return new Paragraph({ children, spacing: { after: 120 }, ...(isItem ? { bullet: { level: 0 } } : {}) });
  });
}

function run(text: string, bold = false): TextRun {
  return new TextRun({ text: withoutIllegal(text), bold });
}
