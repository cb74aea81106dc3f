import { dirname, join } from 'node:path';

/** Points, 72 to an inch. */
export const margins = { top: 54, left: 60, right: 60, bottom: 60 };

const folder = join(dirname(require.resolve('dejavu-fonts-ttf/package.json')), 'ttf');

/**
 * The letters of a certificate. Their licence (Bitstream Vera, DejaVu) allows to embed them in a document, and they
 * have every letter of the languages that are written in Latin, Greek or Cyrillic.
 */
export const fontFiles = {
  plain: join(folder, 'DejaVuSansCondensed.ttf'),
  strong: join(folder, 'DejaVuSansCondensed-Bold.ttf'),
} as const;
export type Face = keyof typeof fontFiles;

/** A document being written. `root`: the structure that its blocks belong to. */
export interface Paper {
  pdf: PDFKit.PDFDocument;
  root: PDFKit.PDFStructureElement;
  /** Returns the text as it can be written with these letters. */
  write: (text: string, face?: Face) => string;
}

export const textSize = 9;
export const headingSizes = { 1: 16, 2: 11.5, 3: 9.5 } as const;
/** Dark enough on white for everybody: a contrast of more than 10 to 1. Text is black, as on a page that it runs on to. */
export const inks = { text: '#000000', heading: '#0b3a5b', line: '#9aa5ad' } as const;
