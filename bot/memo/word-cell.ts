import { firstOf, innerOf, spansOf, startTag, textOf } from './xml-spans';
import { escapeXml, unescapeXml, withoutIllegal } from './xml-text';

/** The text of a table's cell (`w:tc`) in WordprocessingML, on one line. */
export function readCell(cell: string): string {
  const paragraphs = spansOf(cell, 'w:p').map((paragraph) =>
    spansOf(cell, 'w:t', paragraph)
      .map((text) => unescapeXml(innerOf(textOf(cell, text))))
      .join(''),
  );
  return paragraphs.join(' ').trim();
}

/**
 * The same cell with other text, in the same look: the cell's, its first paragraph's and its first run's properties stay
 * as they are. A cell that never held text looks like `fallback`, the properties (`w:rPr`) of a run beside it.
 */
export function writeCell(cell: string, text: string, fallback: string): string {
  const paragraph = firstOf(cell, 'w:p') || '<w:p></w:p>';
  const properties = firstOf(paragraph, 'w:pPr');
  const look = lookOfRun(paragraph) || lookOfMark(properties) || fallback;
  const run = text === '' ? '' : `<w:r>${look}${linesIn(text)}</w:r>`;
  return `${startTag(cell)}${firstOf(cell, 'w:tcPr')}${startTag(paragraph)}${properties}${run}</w:p></w:tc>`;
}

/** The properties of the first run in a piece of WordprocessingML; empty when it has none. */
export function lookOfRun(xml: string): string {
  return firstOf(firstOf(xml, 'w:r'), 'w:rPr');
}

/** How the end of a paragraph looks, and so what is typed there. Marks of a tracked change are not part of a look. */
function lookOfMark(paragraphProperties: string): string {
  return firstOf(paragraphProperties, 'w:rPr').replace(/<w:(ins|del|moveFrom|moveTo)\s[^>]*\/>/g, '');
}

function linesIn(text: string): string {
  return withoutIllegal(text)
    .split(/\r\n?|\n/)
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
    .join('<w:br/>');
}
