import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { convertToHtml, images } from 'mammoth';
import { Unreadable } from '../core/note/unreadable';
import { type Block, cleanText } from './blocks';
import { unpackDocx } from './unpack-docx';

/** The blocks of a Word document, or why there are none. */
export async function readDocx(docx: Uint8Array): Promise<Block[] | Unreadable> {
  const zip = await unpackDocx(docx);
  if (zip instanceof Unreadable) return zip;
  const html = await toHtml(docx).catch(() => undefined);
  if (html === undefined) return new Unreadable('damaged');
  const { documentElement } = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/xml');
  return documentElement ? elementsIn(documentElement).flatMap(blocksOf) : [];
}

async function toHtml(docx: Uint8Array): Promise<string> {
  // A picture would come along as text in base 64.
  const convertImage = images.imgElement(async () => ({ src: '' }));
  const { value } = await convertToHtml(
    { buffer: Buffer.from(docx) },
    { includeEmbeddedStyleMap: false, convertImage },
  );
  return value;
}

function blocksOf(element: Element): Block[] {
  switch (element.tagName) {
    case 'table':
      return [...rowsOf(element).flatMap(blocksOfRow), []];
    case 'ul':
    case 'ol':
      return itemsOf(element).map((item) => [item]);
    default:
      return textOf(element)
        .split('\n')
        .map((line) => [line]);
  }
}

/** A row of one cell is only there for the layout: what stands in it is as good as outside it. */
function blocksOfRow(row: Element): Block[] {
  const [cell, ...others] = elementsIn(row);
  return cell && others.length === 0 ? elementsIn(cell).flatMap(blocksOf) : [elementsIn(row).map(textOf)];
}

/** A table's own rows, not those of a table inside one of its cells. */
function rowsOf(table: Element): Element[] {
  return elementsIn(table).flatMap((child) => (child.tagName === 'tr' ? [child] : rowsOf(child)));
}

function itemsOf(list: Element): string[] {
  return elementsIn(list).map((item, index) => {
    const sign = list.tagName === 'ol' ? `${index + 1}.` : '•';
    return cleanText(`${sign} ${textOf(item)}`);
  });
}

/** Text with a line for each paragraph and item inside. */
function textOf(element: Element): string {
  return cleanText(Array.from(element.childNodes).map(textOfNode).join(''));
}

function textOfNode(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return node.nodeValue ?? '';
  if (!isElement(node)) return '';
  switch (node.tagName) {
    case 'br':
      return '\n';
    case 'p':
    case 'tr':
    case 'table':
      return `\n${textOf(node)}\n`;
    case 'td':
    case 'th':
      return ` ${textOf(node)} `;
    case 'ul':
    case 'ol':
      return `\n${itemsOf(node).join('\n')}\n`;
    default:
      return Array.from(node.childNodes).map(textOfNode).join('');
  }
}

function elementsIn(node: Element): Element[] {
  return Array.from(node.childNodes).filter(isElement);
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
