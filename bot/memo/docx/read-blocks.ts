import { cleanText } from '../page/clean-text';
import type { PageBlock, Paragraph, Table } from '../page/page';
import { chosenCopy } from './drawn-text';
import { elementsIn, firstIn, settingOf, type XmlElement } from './parse-xml';
import { readLine, showsHint } from './read-line';
import { readTable } from './read-table';
import type { Reading } from './reading';
import { doubtsOf, emptyLine, type Line } from './show-text';

/** Returns the paragraphs and tables of a body, a cell, a header or a text box, as the page shows them. */
export function readBlocks(container: XmlElement, reading: Reading): PageBlock[] {
  const blocks: PageBlock[] = [];
  // A paragraph with a deleted or hidden end goes on in the next.
  let open: Line | undefined;
  const close = () => {
    if (open)
      addParagraph({ kind: 'paragraph', text: cleanText(open.text), isHeading: false, doubts: doubtsOf(open) }, open);
    open = undefined;
  };
  const addParagraph = (paragraph: Paragraph, { boxes, drawn }: Line) => {
    blocks.push(paragraph, ...drawn.map(drawnParagraph), ...boxes.flatMap((box) => readBlocks(box, reading)));
  };

  for (const element of blocksIn(container, reading)) {
    if (element.name === 'w:p') {
      const line = open ?? emptyLine();
      const style = settingOf(element, 'w:pPr', 'w:pStyle');
      readLine(element, style, reading, line);
      open = hasNoEnd(element, reading) ? line : undefined;
      if (!open) addParagraph(paragraphOf(element, line, reading), line);
    } else {
      close();
      if (element.name === 'w:tbl') addTable(blocks, readTable(element, reading, readBlocks));
      else blocks.push({ kind: 'paragraph', text: '', isHeading: false, doubts: ['hint'] });
    }
  }
  close();
  return blocks;
}

/** Returns paragraphs and tables, whatever is around them. A content control that shows its hint stays as it is. */
function blocksIn(container: XmlElement, reading: Reading): XmlElement[] {
  return elementsIn(container).flatMap((child) => {
    switch (child.name) {
      case 'w:p':
      case 'w:tbl':
        return [child];
      case 'w:sdt':
        return showsHint(child) ? [child] : blocksIn(child, reading);
      case 'w:altChunk':
      case 'w:subDoc':
        reading.hasEmbeddedFile = true;
        return [];
      case 'mc:AlternateContent':
        return blocksIn(chosenCopy(child) ?? child, reading);
      case 'w:del':
      case 'w:moveFrom':
      case 'w:sectPr':
      case 'w:sdtPr':
        return [];
      default:
        return blocksIn(child, reading);
    }
  });
}

/** Adds a table; Word shows one with as many columns right below another as its next rows. */
function addTable(blocks: PageBlock[], table: Table): void {
  const last = blocks.at(-1);
  if (table.rows.length === 0) return;
  if (last?.kind === 'table' && widthOf(last) === widthOf(table)) {
    blocks[blocks.length - 1] = { kind: 'table', rows: [...last.rows, ...table.rows] };
  } else {
    blocks.push(table);
  }
}

function widthOf({ rows }: Table): number {
  return Math.max(...rows.flatMap(({ cells }) => cells.map(({ column, columnSpan }) => column + columnSpan)));
}

function drawnParagraph(words: string): Paragraph {
  return { kind: 'paragraph', text: cleanText(words), isHeading: false, doubts: [] };
}

function hasNoEnd(paragraph: XmlElement, { styles }: Reading): boolean {
  const mark = firstIn(paragraph, 'w:pPr', 'w:rPr');
  if (firstIn(mark, 'w:del') || firstIn(mark, 'w:moveFrom')) return true;
  return styles.isOn('w:vanish', mark, settingOf(paragraph, 'w:pPr', 'w:pStyle'));
}

function paragraphOf(element: XmlElement, line: Line, { styles, signs }: Reading): Paragraph {
  const properties = firstIn(element, 'w:pPr');
  const place = styles.listOf(properties);
  const sign = place ? signs.next(place) : '';
  const words = cleanText(line.text);
  if (sign.startsWith('☐') || sign.startsWith('☒')) line.doubts.add('tickBox');
  const isEmptyItem = words === '' && !/[\p{L}\p{N}]/u.test(sign);
  const text = isEmptyItem ? '' : cleanText(sign + words);
  const isHeading = words !== '' && (styles.headingLevel(properties) !== undefined || looksLikeHeading(words, line));
  return { kind: 'paragraph', text, isHeading, doubts: doubtsOf(line) };
}

const longestHeading = 120;

/** Returns true for one bold line that is no sentence. */
function looksLikeHeading(words: string, { isBold }: Line): boolean {
  return isBold === true && words.length <= longestHeading && !/\n|[.;,]$|^•/.test(words);
}
