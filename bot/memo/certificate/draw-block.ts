import type { TextBlock } from '../../core/archive/text-document';
import { drawTable } from './draw-table';
import { type Face, fontFiles, headingSizes, inks, type Paper, textSize } from './paper';

/** Writes one block below the last, with its tags. */
export function drawBlock(paper: Paper, block: TextBlock): void {
  switch (block.kind) {
    case 'heading':
      drawHeading(paper, block);
      break;
    case 'paragraph':
      drawParagraph(paper, block.text, block.isStrong ? 'strong' : 'plain');
      break;
    case 'list':
      drawList(paper, block.items);
      break;
    case 'facts':
      drawTable(paper, {
        widths: [0.27, 0.73],
        rows: block.rows.map(([label, value]) => [{ text: label, scope: 'Row' as const }, { text: value }]),
      });
      break;
    case 'table':
      drawTable(paper, {
        widths: block.widths,
        heads: block.heads,
        rows: block.rows.map((row) => row.map((text) => ({ text }))),
      });
  }
}

/** Keeps a heading on the page of what follows: its own lines and a few of that. */
function drawHeading({ pdf, root, write }: Paper, { level, text }: Extract<TextBlock, { kind: 'heading' }>): void {
  const size = headingSizes[level];
  const line = write(text, 'strong');
  pdf.font(fontFiles.strong).fontSize(size);
  if (level > 1) pdf.y += size * (level === 2 ? 0.9 : 0.5);
  const needed = pdf.heightOfString(line) + 5 * textSize;
  if (pdf.y + needed > pdf.page.maxY()) pdf.addPage();
  root.add(pdf.struct(`H${level}`, {}, () => pdf.fillColor(inks.heading).text(line, pdf.page.margins.left)));
  pdf.y += size * 0.3;
}

function drawParagraph({ pdf, root, write }: Paper, text: string, face: Face): void {
  pdf.font(fontFiles[face]).fontSize(textSize).fillColor(inks.text);
  for (const line of write(text, face).split('\n')) {
    if (line.trim() !== '') root.add(pdf.struct('P', {}, () => pdf.text(line, pdf.page.margins.left)));
  }
  pdf.y += textSize * 0.4;
}

const indent = 11;

/** Each line of an item after the first begins below the first one's text. */
function drawList({ pdf, root, write }: Paper, items: readonly string[]): void {
  const list = pdf.struct('L');
  root.add(list);
  pdf.font(fontFiles.plain).fontSize(textSize).fillColor(inks.text);
  for (const text of items.map((item) => write(item))) {
    if (pdf.y + 2 * textSize > pdf.page.maxY()) pdf.addPage();
    const item = pdf.struct('LI');
    list.add(item);
    const { left } = pdf.page.margins;
    const { y } = pdf;
    item.add(pdf.struct('Lbl', {}, () => pdf.text('•', left, y, { lineBreak: false })));
    item.add(pdf.struct('LBody', {}, () => pdf.text(text, left + indent, y)));
    item.end();
    pdf.y += textSize * 0.25;
  }
  list.end();
}
