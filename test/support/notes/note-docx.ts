import {
  AlignmentType,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ConsultationRow } from '../../../bot/core/note/memo';
import { heatPlanFacts, heatPlanMemo, heatPlanSections, isOnOneLine, tableTitles } from './heat-plan';

/**
 * The note as Word would store it: a font of its own, bold labels, and runs without text in the cells that are still
 * empty.
 */
export async function noteDocx(rows: readonly ConsultationRow[], titles = tableTitles): Promise<Uint8Array> {
  const document = new Document({
    creator: heatPlanMemo.author,
    title: heatPlanMemo.subject,
    numbering: {
      config: [
        {
          reference: 'items',
          levels: [{ level: 0, format: LevelFormat.BULLET, text: '●', alignment: AlignmentType.LEFT }],
        },
      ],
    },
    sections: [
      {
        children: [
          line(`Zaaknummer:  ${heatPlanMemo.caseNumber}`),
          table(heatPlanFacts, [30, 70], () => false),
          line('Voorstel', true),
          ...lines(heatPlanMemo.request),
          table(
            [titles, ...rows.map(({ party, date, advice }) => [party, date, advice])],
            [45, 25, 30],
            (row) => row === 0,
          ),
          ...heatPlanSections.flatMap((section) =>
            isOnOneLine(section)
              ? [line(`${section.heading} ${section.text}`)]
              : [line(section.heading, true), ...lines(section.text)],
          ),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function table(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  isHeader: (row: number) => boolean,
): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          children: cells.map(
            (cell, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: WidthType.PERCENTAGE },
                children: cell.split('\n').map((text) => line(text, isHeader(row) || text.endsWith(':'))),
              }),
          ),
        }),
    ),
  });
}

function lines(text: string): Paragraph[] {
  return text.split('\n').map((part) => line(part, /^\d\.\d /.test(part)));
}

function line(text: string, bold = false): Paragraph {
  const isItem = text.startsWith('• ') && !heatPlanMemo.attachments.includes(text.slice(2));
  const children = [new TextRun({ text: isItem ? text.slice(2) : text, bold, font: 'Verdana', size: 19 })];
  return new Paragraph({
    children,
    spacing: { after: 80 },
    ...(isItem ? { numbering: { reference: 'items', level: 0 } } : {}),
  });
}
