import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { Unreadable } from '../../core/note/unreadable';
import type { Page } from '../page/page';
import { mostPages, mostText } from '../size-limits';
import { matrixIn } from './canvas';
import { cleanLetter } from './clean-letters';
import { drawPage } from './draw-page';
import { fontIn } from './fonts';
import { addAdditions, additionsOf } from './form-fields';
import type { Sheet } from './letters';
import { pageOfSheets } from './page-of-sheets';
import { readTickBoxes } from './tick-boxes';
import { addTransferToFixedLength } from './transfer-buffer';
import { turnUpright } from './turn-upright';
import { visibleLetters } from './visible-letters';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Returns the text that the pages of a pdf show, or why that cannot be read. */
export async function readPdf(bytes: Uint8Array): Promise<Page | Unreadable> {
  const pdf = await openPdf(bytes);
  if (pdf instanceof Unreadable) return pdf;
  try {
    const sheets = await readSheets(pdf);
    return sheets instanceof Unreadable ? sheets : pageOfSheets(sheets);
  } finally {
    await pdf.destroy();
  }
}

/**
 * pdf.js takes the bytes over, so it gets a copy. It runs no script of the document, makes no code of its fonts, and
 * unpacks no picture.
 */
async function openPdf(bytes: Uint8Array): Promise<Pdf | Unreadable> {
  addTransferToFixedLength();
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      useSystemFonts: false,
      maxImageSize: 0,
      verbosity: 0,
    });
  } catch (error) {
    const isEncrypted = error instanceof Error && error.name === 'PasswordException';
    return new Unreadable(isEncrypted ? 'encrypted' : 'damaged');
  }
}

async function readSheets(pdf: Pdf): Promise<Sheet[] | Unreadable> {
  if (pdf.numPages > mostPages) return new Unreadable('tooLarge');
  const sheets: Sheet[] = [];
  let length = 0;
  for (let page = 1; page <= pdf.numPages; page++) {
    const sheet = await readSheet(pdf, page).catch(() => undefined);
    if (!sheet) return new Unreadable('damaged');
    length += sheet.letters.reduce((sum, { text }) => sum + text.length, 0);
    if (length > mostText) return new Unreadable('tooLarge');
    sheets.push(sheet);
  }
  return sheets;
}

/** Leaves out pdf.js's drawings of form fields, because the fields themselves give their values better. */
const withoutAnnotations = 0;

async function readSheet(pdf: Pdf, number: number): Promise<Sheet> {
  const page = await pdf.getPage(number);
  const { OPS } = await getResolvedPDFJS();
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const viewport = matrixIn(transform) ?? [1, 0, 0, -1, 0, height];
  const operators = await page.getOperatorList({ annotationMode: withoutAnnotations });
  const layers = await pdf.getOptionalContentConfig();
  const canvas = drawPage(operators, {
    codes: OPS,
    viewport,
    fontOf: (name) => fontIn(page.commonObjs, name),
    isLayerOn: (layer) => layers.isVisible(layer) === true,
  });
  const drawn = turnUpright({ ...canvas, width, height });
  const letters = addAdditions(visibleLetters(drawn), additionsOf(await page.getAnnotations(), viewport));
  page.cleanup();
  const { rules, across, marks } = drawn;
  const sheet = { width: drawn.width, height: drawn.height, letters: letters.map(cleanLetter), rules, across };
  return readTickBoxes(sheet, marks);
}
