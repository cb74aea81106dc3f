import { degrees, PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib';
import { oneFrame, type PdfBlock, type Placed, page, twoFrames } from './blocks';
import { layOut } from './lay-out';

export interface PdfLook {
  /** Running text at the top and the bottom of each page; `#` is its number. */
  header?: string;
  footer?: string;
  /** A watermark, large across each page. */
  watermark?: string;
  /** True for two columns beside each other. */
  isInColumns?: boolean;
  /** True for pages that are stored on their side and shown upright. */
  isTurned?: boolean;
  /** True when bold is drawn twice, a hair's breadth apart. */
  isDrawnTwice?: boolean;
  /** True when each letter is drawn by itself, as some programs do. */
  isInLetters?: boolean;
}

/** A pdf with selectable text, as a word processor saves one. */
export async function pdf(blocks: readonly PdfBlock[], look: PdfLook = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setCreationDate(new Date(Date.UTC(2026, 10, 2)));
  const regular = await document.embedFont(StandardFonts.Helvetica);
  const bold = await document.embedFont(StandardFonts.HelveticaBold);
  const measure = (text: string, isBold: boolean) => (isBold ? bold : regular).widthOfTextAtSize(text, page.size);
  const pages = layOut(blocks, look.isInColumns ? twoFrames : oneFrame, measure);
  for (const [index, placed] of pages.entries()) {
    const sheet = document.addPage(look.isTurned ? [page.height, page.width] : [page.width, page.height]);
    if (look.isTurned) sheet.setRotation(degrees(90));
    if (look.watermark) drawWatermark(sheet, look.watermark, bold);
    for (const text of [...running(look, index + 1), ...placed]) draw(document, sheet, text, { regular, bold }, look);
  }
  return document.save();
}

interface Fonts {
  regular: PDFFont;
  bold: PDFFont;
}

function draw(document: PDFDocument, sheet: PDFPage, text: Placed, { regular, bold }: Fonts, look: PdfLook): void {
  if (text.field !== undefined) {
    addField(document, sheet, text, text.field);
    return;
  }
  if (text.ruled) {
    const { width, height } = text.ruled;
    const upright = { x: text.x, y: text.y - height, width, height };
    const turned = { x: page.height - text.y, y: text.x, width: height, height: width };
    sheet.drawRectangle({ ...(look.isTurned ? turned : upright), borderWidth: 0.5, borderColor: black });
    return;
  }
  const shifts = look.isDrawnTwice && text.isBold ? [0, 0.3] : [0];
  for (const shift of shifts) {
    drawText(sheet, { ...text, x: text.x + shift }, text.isBold ? bold : regular, look);
  }
}

function running({ header, footer }: PdfLook, number: number): Placed[] {
  const at = (y: number, text: string | undefined) =>
    text === undefined ? [] : [{ x: page.left, y, text: text.replace('#', String(number)) }];
  return [...at(810, header), ...at(40, footer)];
}

function drawText(sheet: PDFPage, placed: Placed, font: PDFFont, { isTurned, isInLetters }: PdfLook): void {
  const { x, y, text, isStruck, isWhite, box } = placed;
  const start = x + (box ? 14 : 0);
  let at = start;
  for (const piece of isInLetters ? text.split('') : [text]) {
    const place = isTurned ? { x: page.height - y, y: at, rotate: degrees(90) } : { x: at, y };
    if (piece !== ' ') sheet.drawText(piece, { ...place, font, size: page.size, color: isWhite ? white : black });
    at += font.widthOfTextAtSize(piece, page.size);
  }
  if (isStruck) drawLine(sheet, [start, y + 3], [start + font.widthOfTextAtSize(text, page.size), y + 3]);
  if (!box) return;
  sheet.drawRectangle({ x, y: y - 1, width: 9, height: 9, borderWidth: 0.7, borderColor: rgb(0, 0, 0) });
  if (box === 'open') return;
  drawLine(sheet, [x, y - 1], [x + 9, y + 8]);
  drawLine(sheet, [x, y + 8], [x + 9, y - 1]);
}

const white = rgb(1, 1, 1);
const black = rgb(0, 0, 0);

function drawLine(sheet: PDFPage, [x, y]: [number, number], [endX, endY]: [number, number]): void {
  sheet.drawLine({ start: { x, y }, end: { x: endX, y: endY }, thickness: 0.7 });
}

function drawWatermark(sheet: PDFPage, text: string, font: PDFFont): void {
  sheet.drawText(text, { x: 120, y: 250, size: 90, font, rotate: degrees(45), opacity: 0.2 });
}

function addField(document: PDFDocument, sheet: PDFPage, { x, y, text }: Placed, width: number): void {
  const form = document.getForm();
  const field = form.createTextField(`veld ${form.getFields().length + 1}`);
  field.setText(text);
  field.addToPage(sheet, { x, y: y - 3, width, height: 13, borderWidth: 0 });
  field.setFontSize(page.size);
}
