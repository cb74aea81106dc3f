import { sourceWithout, startTagOf, tagLike } from './edit-xml';
import { deepIn, firstIn, settingOf, type XmlElement } from './parse-xml';
import { escapeXml, withoutIllegal } from './xml-text';

/** What people hung on a place in the cell stays: bookmarks, remarks in the margin, and who may change what. */
const anchors = [
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:permStart',
  'w:permEnd',
];

/**
 * The cell with this text and nothing else: its own measures and its first paragraph's stay as they are. A content
 * control in it goes, hint and binding included. `look` is a run's properties as the document writes them.
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

/** A cell of a new row: like this one, but part of nothing above it, and without anything that must be unique. */
export function newCell(xml: string, cell: XmlElement, text: string, look: string, unlike: readonly string[]): string {
  const properties = sourceWithout(xml, firstIn(cell, 'w:tcPr'), [...notCopied, ...unlike]);
  const tag = `<${cell.tag}>`;
  return `${tag}${properties}${writeParagraph(xml, cell, '', text, look, true)}</${cell.tag}>`;
}

const notCopied = ['w:vMerge', 'w:hMerge', 'w:cellIns', 'w:cellDel', 'w:cellMerge', 'w:tcPrChange'];
/** Marks of a change that was tracked, and a section's end, are no part of how a paragraph looks. */
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

/** What makes words unseen, or is no look at all. */
const notOfLook = ['w:vanish', 'w:webHidden', 'w:specVanish', 'w:strike', 'w:dstrike', ...notOfParagraph];

/**
 * How words typed in this cell would look: as those that stand there, or as the end of its paragraph; empty when neither
 * says so. What a hint looks like is not how its answer looks.
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
