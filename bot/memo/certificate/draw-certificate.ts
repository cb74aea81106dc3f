import { once } from 'node:events';
import { openSync } from 'fontkit';
import PdfDocument from 'pdfkit';
import type { TextDocument } from '../../core/archive/text-document';
import { drawBlock } from './draw-block';
import { type Face, fontFiles, margins } from './paper';
import { writableText } from './writable-text';

/**
 * Returns the document as PDF/A-2a (ISO 19005-2): tagged, in Dutch, with its letters inside. The same document gives the
 * same bytes.
 */
export async function drawCertificate(document: TextDocument): Promise<Uint8Array> {
  let isWhole = true;
  const write = (text: string, face: Face = 'plain') => {
    const written = writableText(text, (codePoint) => fonts[face].hasGlyphForCodePoint(codePoint));
    isWhole &&= written.isWhole;
    return written.text;
  };
  const pdf = new PdfDocument({
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: 'nl',
    displayTitle: true,
    info: {
      Title: inXml(write(document.title)),
      Keywords: document.marks.join(' '),
      CreationDate: new Date(document.at),
      Creator: 'Akkoord',
    },
    size: 'A4',
    margins,
    font: fontFiles.plain,
    bufferPages: true,
  });
  const bytes = gather(pdf);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  for (const block of document.blocks) drawBlock({ pdf, root, write }, block);
  if (!isWhole) drawBlock({ pdf, root, write }, { kind: 'paragraph', text: document.unwritable });
  root.end();
  writeFoots(pdf, write(document.foot), document.pageWords);
  pdf.end();
  return bytes;
}

const fonts = { plain: openFont('plain'), strong: openFont('strong') };

function openFont(face: Face) {
  const font = openSync(fontFiles[face]);
  if (!('hasGlyphForCodePoint' in font)) throw new Error(`${fontFiles[face]} holds more than one font`);
  return font;
}

/** Writes signs that XML keeps for itself in their full width, because pdfkit puts the title in XML as it is. */
function inXml(title: string): string {
  return title.replace(/[&<>\n]/g, (sign) => ({ '&': '＆', '<': '＜', '>': '＞' })[sign] ?? ' ');
}

async function gather(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  pdf.on('data', (part: Buffer) => parts.push(part));
  await once(pdf, 'end');
  return new Uint8Array(Buffer.concat(parts));
}

/** Numbers the pages. A foot is no part of the text, so a screen reader passes it by. */
function writeFoots(pdf: PDFKit.PDFDocument, foot: string, [page, of]: TextDocument['pageWords']): void {
  const { count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(index);
    const { width, height } = pdf.page;
    const y = height - margins.bottom / 2;
    const number = `${page} ${index + 1} ${of} ${count}`;
    pdf.font(fontFiles.plain).fontSize(footSize).fillColor('#444444');
    const numberWidth = pdf.widthOfString(number);
    const room = width - margins.left - margins.right - numberWidth - footSize;
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf.text(fitting(pdf, foot, room), margins.left, y, { lineBreak: false });
    pdf.text(number, width - margins.right - numberWidth, y, { lineBreak: false });
    pdf.endMarkedContent();
  }
}

const footSize = 7.5;

/** Returns as many characters as fit on the line. */
function fitting(pdf: PDFKit.PDFDocument, text: string, room: number): string {
  const line = Array.from(text.replaceAll('\n', ' ').slice(0, 300));
  while (line.length > 0 && pdf.widthOfString(`${line.join('')}…`) > room) line.pop();
  return line.length < Array.from(text).length ? `${line.join('')}…` : line.join('');
}
