import JSZip from 'jszip';
import { type Block, escapeXml, p } from './markup';
import { numbering, styles } from './styles';

/** Choices that differ between word processors. */
export interface Dialect {
  /** The prefix of WordprocessingML's names; empty: its namespace is the default one. */
  prefix?: string;
  isStrict?: boolean;
  /** The part that holds the text, below `word/`. */
  main?: string;
}

export interface Parts {
  header?: Block;
  footer?: Block;
  /** The header of the first page, when that has its own. */
  firstHeader?: Block;
  footnote?: string;
  /** Document properties that somebody added, for fields to show. */
  properties?: Record<string, string>;
  dialect?: Dialect;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordprocessing = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const strict: Record<string, string> = {
  [office]: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  [wordprocessing]: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
};
const others = {
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  v: 'urn:schemas-microsoft-com:vml',
  r: office,
};
const declared = Object.entries({ w: wordprocessing, ...others })
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(' ');

/** A whole docx around these paragraphs and tables. */
export async function docx(body: readonly Block[], parts: Parts = {}): Promise<Uint8Array> {
  const { dialect = {} } = parts;
  const main = dialect.main ?? 'document.xml';
  const files = new Map(partsBeside(parts));
  const zip = new JSZip();
  const write = (name: string, xml: string) =>
    zip.file(name, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${inDialect(xml, dialect)}`, {
      date: new Date(Date.UTC(2026, 10, 2)),
      createFolders: false,
    });
  write('[Content_Types].xml', contentTypes(main, [...files.keys()], parts.properties !== undefined));
  write('_rels/.rels', packageRelationships(main, parts.properties !== undefined));
  write(`word/${main}`, documentXml(body, parts));
  write(`word/_rels/${main}.rels`, relationships([...files.keys()].map((name) => [kindOf(name), name])));
  for (const [name, xml] of files) write(`word/${name}`, xml);
  if (parts.properties) write('docProps/custom.xml', propertiesXml(parts.properties));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function documentXml(body: readonly Block[], parts: Parts): string {
  const reference = (kind: 'header' | 'footer', type: string, id: string) =>
    `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;
  const section = [
    parts.header ? reference('header', 'default', 'header1') : '',
    parts.firstHeader ? reference('header', 'first', 'header2') : '',
    parts.footer ? reference('footer', 'default', 'footer1') : '',
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/>',
    parts.firstHeader ? '<w:titlePg/>' : '',
  ].join('');
  const text = body.map(({ block }) => block).join('');
  return `<w:document ${declared} mc:Ignorable="w14"><w:body>${text}<w:sectPr>${section}</w:sectPr></w:body></w:document>`;
}

function partsBeside({ header, firstHeader, footer, footnote }: Parts): [string, string][] {
  const note = `<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id="2">${p({ inline: '<w:r><w:footnoteRef/></w:r>' }, ` ${footnote}`).block}</w:footnote>`;
  const whole = (element: string, content: string) => `<w:${element} ${declared}>${content}</w:${element}>`;
  const entries: [string, string | undefined][] = [
    ['styles.xml', whole('styles', styles)],
    ['numbering.xml', whole('numbering', numbering())],
    ['header1.xml', header && whole('hdr', header.block)],
    ['header2.xml', firstHeader && whole('hdr', firstHeader.block)],
    ['footer1.xml', footer && whole('ftr', footer.block)],
    ['footnotes.xml', footnote === undefined ? undefined : whole('footnotes', note)],
  ];
  return entries.filter((entry): entry is [string, string] => entry[1] !== undefined);
}

function kindOf(name: string): string {
  return name.replace(/\d*\.xml$/, '');
}

function relationships(entries: readonly (readonly [kind: string, target: string])[]): string {
  const lines = entries.map(
    ([kind, target]) =>
      `<Relationship Id="${target.replace(/^.*\/|\.xml$/g, '')}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}

function packageRelationships(main: string, hasProperties: boolean): string {
  return relationships([
    ['officeDocument', `word/${main}`],
    ...(hasProperties ? [['custom-properties', 'docProps/custom.xml'] as const] : []),
  ]);
}

function contentTypes(main: string, names: readonly string[], hasProperties: boolean): string {
  const override = (name: string, type: string) =>
    `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;
  const content = [
    override(`word/${main}`, 'wordprocessingml.document.main'),
    ...names.map((name) => override(`word/${name}`, `wordprocessingml.${kindOf(name)}`)),
    hasProperties ? override('docProps/custom.xml', 'custom-properties') : '',
  ].join('');
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${content}</Types>`;
}

function propertiesXml(properties: Record<string, string>): string {
  const entries = Object.entries(properties).map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escapeXml(name)}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  );
  return `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${entries.join('')}</Properties>`;
}

function inDialect(xml: string, { prefix = 'w', isStrict = false }: Dialect): string {
  const renamed = prefix === 'w' ? xml : prefix === '' ? withoutPrefix(xml) : withPrefix(xml, prefix);
  if (!isStrict) return renamed;
  return Object.entries(strict).reduce((text, [from, to]) => text.replaceAll(`"${from}`, `"${to}`), renamed);
}

function withPrefix(xml: string, prefix: string): string {
  return xml.replace(/(<\/?|\s)w:(?=\w)/g, `$1${prefix}:`).replace('xmlns:w=', `xmlns:${prefix}=`);
}

/** Attributes have no default namespace, so theirs keeps the prefix. */
function withoutPrefix(xml: string): string {
  return xml.replace(/(<\/?)w:(?=\w)/g, '$1').replace('xmlns:w=', `xmlns="${wordprocessing}" xmlns:w=`);
}
