import { getDocumentProxy } from 'unpdf';
import { Unreadable } from '../core/note/unreadable';
import type { Block } from './blocks';
import { pdfBlocks } from './pdf-blocks';
import { linesOfPage, type PdfText } from './pdf-lines';
import { mostPages, mostText } from './size-limits';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A pdf's blocks, or why there are none. */
export async function readPdf(bytes: Uint8Array): Promise<Block[] | Unreadable> {
  const pdf = await openPdf(bytes);
  if (pdf instanceof Unreadable) return pdf;
  try {
    const pages = await readPages(pdf);
    if (pages instanceof Unreadable) return pages;
    const lines = pages.flatMap(linesOfPage);
    return lines.length === 0 ? new Unreadable('scanWithoutText') : pdfBlocks(lines);
  } finally {
    await pdf.destroy();
  }
}

/** pdf.js takes the bytes over, so it gets a copy. It runs no script of the document, and none that it makes of its fonts. */
async function openPdf(bytes: Uint8Array): Promise<Pdf | Unreadable> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      useSystemFonts: false,
      verbosity: 0,
    });
  } catch (error) {
    const isEncrypted = error instanceof Error && error.name === 'PasswordException';
    return new Unreadable(isEncrypted ? 'encrypted' : 'damaged');
  }
}

async function readPages(pdf: Pdf): Promise<PdfText[][] | Unreadable> {
  if (pdf.numPages > mostPages) return new Unreadable('tooLarge');
  const pages: PdfText[][] = [];
  let length = 0;
  for (let page = 1; page <= pdf.numPages; page++) {
    const texts = await textsOfPage(pdf, page).catch(() => undefined);
    if (!texts) return new Unreadable('damaged');
    length += texts.reduce((sum, { text }) => sum + text.length, 0);
    if (length > mostText) return new Unreadable('tooLarge');
    pages.push(texts);
  }
  return pages;
}

async function textsOfPage(pdf: Pdf, page: number): Promise<PdfText[]> {
  const { items } = await (await pdf.getPage(page)).getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [, , , , x = 0, y = 0] = item.transform as number[];
    return [{ text: item.str, x, y, end: x + item.width, size: item.height }];
  });
}
