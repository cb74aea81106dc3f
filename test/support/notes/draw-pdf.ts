import { degrees, PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib';
import { Unreadable } from '../../../bot/core/note/unreadable';
import type { PageBlock } from '../../../bot/memo/page/page';
import { readPdf } from '../../../bot/memo/pdf/read-pdf';

/** The look of a text; plain, black and 11 points by default. */
interface Look {
  isBold?: boolean;
  size?: number;
  /** Lightness, from 0, black, to 1, white. */
  grey?: number;
  /** Degrees against the clock. */
  turn?: number;
}

/** Draws on a page of A4, in points from its lower left corner. */
export interface Pen {
  page: PDFPage;
  pdf: PDFDocument;
  text: (x: number, y: number, text: string, look?: Look) => void;
  /** Texts under each other, or rows of texts beside each other at these places. */
  lines: (y: number, pitch: number, lines: readonly string[], x?: number) => void;
  rows: (y: number, pitch: number, places: readonly number[], rows: readonly (readonly string[])[]) => void;
  line: (from: readonly [number, number], to: readonly [number, number]) => void;
  area: (x: number, y: number, width: number, height: number, grey: number) => void;
}

/** A pdf with a page for each of these. */
export async function drawPdf(...pages: ((pen: Pen) => void)[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const plain = await pdf.embedFont(StandardFonts.Helvetica);
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold);
  for (const draw of pages) draw(penOn(pdf, pdf.addPage([595, 842]), plain, bold));
  return pdf.save();
}

function penOn(pdf: PDFDocument, page: PDFPage, plain: PDFFont, bold: PDFFont): Pen {
  const grey = (shade: number) => rgb(shade, shade, shade);
  const text: Pen['text'] = (x, y, words, { isBold, size = 11, grey: shade = 0, turn = 0 } = {}) =>
    page.drawText(words, { x, y, size, font: isBold ? bold : plain, color: grey(shade), rotate: degrees(turn) });
  return {
    page,
    pdf,
    text,
    lines: (y, pitch, lines, x = 70) => {
      for (const [index, line] of lines.entries()) text(x, y - index * pitch, line);
    },
    rows: (y, pitch, places, rows) => {
      for (const [index, row] of rows.entries())
        for (const [column, cell] of row.entries()) text(places[column] ?? 0, y - index * pitch, cell);
    },
    line: ([x, y], [toX, toY]) => page.drawLine({ start: { x, y }, end: { x: toX, y: toY }, thickness: 0.5 }),
    area: (x, y, width, height, shade) => page.drawRectangle({ x, y, width, height, color: grey(shade) }),
  };
}

/** A line of running text that fills the width of the page, from 70 to some 520 points. */
export const fullLine = 'Deze regel loopt van de linkerkant van de bladzijde tot aan de rechterkant van die bladzijde.';

/** Returns the reading of a pdf: a line for each paragraph, and for each row with its cells between bars. */
export async function readLines(pdf: Uint8Array): Promise<string[]> {
  return linesOf((await readPage(pdf)).blocks);
}

export async function readPage(pdf: Uint8Array) {
  const page = await readPdf(pdf);
  if (page instanceof Unreadable) throw new Error(`the pdf is ${page.kind}`);
  return page;
}

export function linesOf(blocks: readonly PageBlock[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.rows.map(({ cells }) => cells.map((cell) => linesOf(cell.blocks).join(' / ')).join(' | ')),
  );
}
