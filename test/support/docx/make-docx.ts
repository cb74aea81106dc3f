import JSZip from 'jszip';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordml = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const namespaces = [
  `xmlns:w="${main}"`,
  `xmlns:r="${office}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** The parts of a docx beside its text; each is the inside of its root element. */
export interface Parts {
  body: string;
  styles?: string;
  numbering?: string;
  /** `word/NAME.xml`, each with the type of its relationship and its root: header1, footer1. */
  headers?: Readonly<Record<string, string>>;
  /** Any other part, by name, as it is. */
  others?: Readonly<Record<string, string>>;
  /** More relationships of the text, by id. */
  links?: Readonly<Record<string, { type: string; target: string }>>;
}

export interface DocxFile {
  name: string;
  content: string | Uint8Array;
}

/** A docx with this text and only the parts that Word needs; `change` sees each file before it is packed. */
export function makeDocx(parts: Parts, change: (name: string, xml: string) => Partial<DocxFile> = () => ({})) {
  const zip = new JSZip();
  const date = new Date('2026-02-03T04:05:06Z');
  for (const [usual, xml] of filesOf(parts)) {
    const { name = usual, content = xml } = change(usual, xml);
    zip.file(name, content, { date, createFolders: false });
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function filesOf({ body, styles, numbering, headers = {}, others = {}, links = {} }: Parts): [string, string][] {
  const beside = [
    ...(styles === undefined ? [] : [{ name: 'styles', type: 'styles', root: 'w:styles', inside: styles }]),
    ...(numbering === undefined
      ? []
      : [{ name: 'numbering', type: 'numbering', root: 'w:numbering', inside: numbering }]),
    ...Object.entries(headers).map(([name, inside]) => {
      const type = name.replace(/\d+$/, '');
      return { name, type, root: type === 'header' ? 'w:hdr' : 'w:ftr', inside };
    }),
  ];
  const overrides = [{ name: 'document', type: 'document.main' }, ...beside]
    .map(({ name, type }) => `<Override PartName="/word/${name}.xml" ContentType="${wordml}.${type}+xml"/>`)
    .join('');
  const all = {
    ...links,
    ...Object.fromEntries(beside.map(({ name, type }) => [name, { type, target: `${name}.xml` }])),
  };
  return [
    [
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="html" ContentType="text/html"/>${overrides}</Types>`,
    ],
    ['_rels/.rels', relationships({ rId1: { type: 'officeDocument', target: 'word/document.xml' } })],
    ['word/document.xml', `<w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`],
    ['word/_rels/document.xml.rels', relationships(all)],
    ...beside.map(({ name, root, inside }): [string, string] => [
      `word/${name}.xml`,
      `<${root} ${namespaces}>${inside}</${root}>`,
    ]),
    ...Object.entries(others),
  ];
}

function relationships(links: Readonly<Record<string, { type: string; target: string }>>): string {
  const each = Object.entries(links).map(
    ([id, { type, target }]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

/** A run; `look` is the content of its `w:rPr`. */
export function run(text: string, look = ''): string {
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs and other XML; plain words become a run. */
export function paragraph(content = '', properties = ''): string {
  const inside = content === '' || content.startsWith('<') ? content : run(content);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
}

/** A cell; plain words become its paragraph. */
export function cell(content = '', properties = ''): string {
  const isXml = /^<w:(p|tbl|sdt)[ >]/.test(content);
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${isXml ? content : paragraph(content)}</w:tc>`;
}

export const spanning = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;

/** A row of cells; plain words become a cell. */
export function row(cells: readonly string[], properties = ''): string {
  const inside = cells.map((content) =>
    content.startsWith('<w:tc>') || content.startsWith('<w:sdt>') ? content : cell(content),
  );
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${inside.join('')}</w:tr>`;
}

export function table(columns: number, ...rows: readonly string[]): string {
  const grid = '<w:gridCol w:w="3000"/>'.repeat(columns);
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

/** A content control around something. */
export function control(properties: string, content: string): string {
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

export const hint = (text = 'Klik of tik om tekst in te voeren.') =>
  control('<w:showingPlcHdr/><w:text/>', run(text, '<w:rStyle w:val="PlaceholderText"/>'));
