import { cleanText, isItemSign } from './blocks';

/** A piece of text on a page, in points from the page's lower left corner; `y` is its base line. */
export interface PdfText {
  text: string;
  x: number;
  end: number;
  y: number;
  size: number;
}

/** What stands at one height, from left to right: a line of running text is one piece, a table's row one for each cell. */
export interface PdfLine {
  page: number;
  y: number;
  size: number;
  pieces: PdfText[];
}

/** One page's lines, from top to bottom, without its page number. */
export function linesOfPage(texts: readonly PdfText[], page: number): PdfLine[] {
  const lines: PdfText[][] = [];
  for (const text of texts.filter(isVisible).toSorted((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    if (line?.[0] && line[0].y - text.y < text.size * 0.3) line.push(text);
    else lines.push([text]);
  }
  return lines
    .map((line) => joinPieces(line.toSorted((a, b) => a.x - b.x)))
    .filter((pieces, index, all) => (index > 0 && index < all.length - 1) || !isPageNumber(pieces))
    .map((pieces) => ({ page, pieces, y: pieces[0]?.y ?? 0, size: pieces[0]?.size ?? 0 }));
}

function isVisible({ text, size }: PdfText): boolean {
  return size > 0 && cleanText(text) !== '';
}

/** Word keeps 10.8 points between the text of two cells: less than a letter of 12 points, more than a wide space. */
const cellGap = 0.85;

/** Joins what stands closer together than cells do. A list item's sign belongs to its text, however wide the gap. */
function joinPieces(texts: readonly PdfText[]): PdfText[] {
  const pieces: PdfText[] = [];
  for (const next of texts) {
    const last = pieces.at(-1);
    if (!last || (next.x - last.end > next.size * cellGap && !isItemSign(cleanText(last.text)))) {
      pieces.push({ ...next });
      continue;
    }
    const isApart = next.x - last.end > next.size * 0.1;
    last.text += isApart ? ` ${next.text}` : next.text;
    last.end = next.end;
  }
  return pieces.map((piece) => ({ ...piece, text: cleanText(piece.text) }));
}

function isPageNumber(pieces: readonly PdfText[]): boolean {
  const text = pieces.map((piece) => piece.text).join(' ');
  return /^(pagina )?\d{1,3}( ?(van|\/) ?\d{1,3})?$/i.test(text);
}
