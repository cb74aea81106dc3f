import { sourceWithout, startTagOf, tagLike } from './edit-xml';
import { deepIn, firstIn, settingOf, type XmlElement } from './parse-xml';
import { escapeXml, withoutIllegal } from './xml-text';

/** Elements that stay in a cell: bookmarks, margin remarks, and permissions to edit. */
const anchors = [
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:permStart',
  'w:permEnd',
];

/**
 * Returns the cell with this text alone; its measures and its first paragraph's stay. A content control is removed,
 * hint and binding included. `look`: a run's properties as the document writes them.
 */
export function writeCell(xml: string, cell: XmlElement, text: string, look: string): string {
  const kept = deepIn(cell, ...anchors).map(({ start, end }) => xml.slice(start, end));
  const properties = firstIn(cell, 'w:tcPr');
  return [
    startTagOf(xml, cell),
    properties ? xml.slice(properties.start, properties.end) : '',
    writeParagraph(xml, cell, kept.join(''), text, look),
    `</${cell.tag}>`,
  ].join('');
}

/**
 * Returns a cell for a new row: like this one, but not merged with a cell above, and without anything that must be
 * unique.
 */
export function newCell(xml: string, cell: XmlElement, text: string, look: string, unlike: readonly string[]): string {
  const properties = sourceWithout(xml, firstIn(cell, 'w:tcPr'), [...notCopied, ...unlike]);
  const tag = `<${cell.tag}>`;
  return `${tag}${properties}${writeParagraph(xml, cell, '', text, look, true)}</${cell.tag}>`;
}

const notCopied = ['w:vMerge', 'w:hMerge', 'w:cellIns', 'w:cellDel', 'w:cellMerge', 'w:tcPrChange'];
/** Drops marks of tracked changes and a section's end, which are no part of a paragraph's look. */
const notOfParagraph = ['w:del', 'w:ins', 'w:moveFrom', 'w:moveTo', 'w:rPrChange', 'w:pPrChange', 'w:sectPr'];

function writeParagraph(
  xml: string,
  cell: XmlElement,
  kept: string,
  text: string,
  look: string,
  isNew = false,
): string {
  const [paragraph] = deepIn(cell, 'w:p');
  const name = paragraph?.tag ?? tagLike(cell, 'p');
  const start = paragraph && !isNew ? startTagOf(xml, paragraph) : `<${name}>`;
  const properties = sourceWithout(xml, firstIn(paragraph, 'w:pPr'), notOfParagraph);
  const run = text === '' ? '' : writeRun(cell, text, look);
  return `${start}${properties}${kept}${run}</${name}>`;
}

function writeRun(cell: XmlElement, text: string, look: string): string {
  const [run, words, line] = [tagLike(cell, 'r'), tagLike(cell, 't'), tagLike(cell, 'br')];
  const lines = withoutIllegal(text)
    .split(/\r\n?|\n/)
    .map((part) => `<${words} xml:space="preserve">${escapeXml(part)}</${words}>`);
  return `<${run}>${look}${lines.join(`<${line}/>`)}</${run}>`;
}

/** Properties that hide words, or are no look at all. */
const notOfLook = ['w:vanish', 'w:webHidden', 'w:specVanish', 'w:strike', 'w:dstrike', ...notOfParagraph];

/**
 * Returns the look of words typed in this cell: that of the present words, or of the end of its paragraph; empty when
 * neither says so. A hint's look is not that of its answer.
 */
export function lookOf(xml: string, cell: XmlElement, unlike: readonly string[] = []): string {
  const typed = deepIn(cell, 'w:r', 'w:sdt').find(({ name }) => name === 'w:r');
  const [paragraph] = deepIn(cell, 'w:p');
  const looks = [firstIn(typed, 'w:rPr'), firstIn(paragraph, 'w:pPr', 'w:rPr')];
  const look = looks.find((candidate) => candidate && !isOfHint(candidate));
  return sourceWithout(xml, look, [...notOfLook, ...unlike]);
}

function isOfHint(look: XmlElement): boolean {
  return /placeholder|tijdelijkeaanduiding/i.test(settingOf(look, 'w:rStyle') ?? '');
}
