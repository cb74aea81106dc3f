import { fontFiles, inks, type Paper, textSize } from './paper';

export interface Cell {
  text: string;
  /** Set for a cell that is the heading of its row or column. */
  scope?: 'Row' | 'Column';
}

export interface DrawnTable {
  /** Each column's share of the page, which together are 1. */
  widths: readonly number[];
  heads?: readonly string[];
  rows: readonly (readonly Cell[])[];
}

const gap = 6;
const padding = 2.5;

/** Writes a table of which a row stays on one page, unless it is longer than a page. */
export function drawTable(paper: Paper, { widths, heads, rows }: DrawnTable): void {
  const { pdf, root } = paper;
  const table = pdf.struct('Table');
  root.add(table);
  if (heads)
    drawRow(
      paper,
      table,
      widths,
      heads.map((text) => ({ text, scope: 'Column' })),
    );
  for (const row of rows) drawRow(paper, table, widths, row);
  table.end();
  pdf.y += textSize * 0.6;
}

function drawRow(
  { pdf, write }: Paper,
  table: PDFKit.PDFStructureElement,
  widths: readonly number[],
  cells: readonly Cell[],
): void {
  const { left, right } = pdf.page.margins;
  const room = pdf.page.width - left - right;
  const written = cells.map(({ text, scope }, index) => {
    const face = scope ? 'strong' : 'plain';
    const before = widths.slice(0, index).reduce((sum, width) => sum + width, 0);
    const line = write(text, face);
    const width = room * (widths[index] ?? 0) - gap;
    const height = pdf.font(fontFiles[face]).fontSize(textSize).heightOfString(line, { width });
    return { line, face, scope, x: left + room * before, width, height } as const;
  });
  const height = Math.max(...written.map((cell) => cell.height));
  if (pdf.y + height + 2 * padding > pdf.page.maxY()) pdf.addPage();
  const top = pdf.y + padding;
  const row = pdf.struct('TR');
  table.add(row);
  let bottom = { page: pdf.page, y: top };
  for (const { line, face, scope, x, width } of written) {
    const options: PDFKit.Mixins.StructureElementOptions & Pick<Cell, 'scope'> = scope ? { scope } : {};
    const draw = () => pdf.font(fontFiles[face]).fontSize(textSize).fillColor(inks.text).text(line, x, top, { width });
    row.add(pdf.struct(scope ? 'TH' : 'TD', options, draw));
    if (pdf.page !== bottom.page || pdf.y > bottom.y) bottom = { page: pdf.page, y: pdf.y };
  }
  row.end();
  pdf.x = left;
  pdf.y = bottom.y + padding;
  drawLine(pdf, left, pdf.page.width - right);
}

/** Lines are no part of the text, so a screen reader passes them by. */
function drawLine(pdf: PDFKit.PDFDocument, from: number, to: number): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf.moveTo(from, pdf.y).lineTo(to, pdf.y).lineWidth(0.5).strokeColor(inks.line).stroke();
  pdf.endMarkedContent();
}
