import JSZip from 'jszip';
import { Unreadable } from '../../../bot/core/note/unreadable';
import { parseXml, type XmlElement } from '../../../bot/memo/docx/parse-xml';
import { checkTables } from './check-tables';

/** Returns the broken rules of a docx, as Word checks them on opening (ISO/IEC 29500-1 and -2); empty: it opens. */
export async function checkDocx(bytes: Uint8Array): Promise<string[]> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = new Map<string, XmlElement>();
  const problems: string[] = [];
  const names = Object.values(zip.files).flatMap(({ dir, name }) => (dir ? [] : [name.replaceAll('\\', '/')]));
  for (const file of Object.values(zip.files)) {
    if (!/\.(xml|rels)$/i.test(file.name)) continue;
    const root = parseXml(await file.async('string'));
    if (root instanceof Unreadable) problems.push(`${file.name}: not well-formed`);
    else parts.set(file.name.replaceAll('\\', '/'), root);
  }
  problems.push(...checkContentTypes(names, parts.get('[Content_Types].xml')));
  for (const [name, root] of parts) {
    if (name.endsWith('.rels')) problems.push(...checkTargets(name, root, names));
    else if (name.startsWith('word/')) problems.push(...checkText(name, root, parts.get(relationshipsOf(name))));
  }
  return problems;
}

/** Every part has a content type, by its own name or by its extension. */
function checkContentTypes(names: readonly string[], types: XmlElement | undefined): string[] {
  const all = types ? everyElement(types) : [];
  const overrides = new Set(all.map(({ attributes }) => attributes.PartName?.toLowerCase()));
  const defaults = new Set(all.map(({ attributes }) => attributes.Extension?.toLowerCase()));
  return names
    .filter((name) => name !== '[Content_Types].xml')
    .filter((name) => !overrides.has(`/${name.toLowerCase()}`) && !defaults.has(name.split('.').at(-1)?.toLowerCase()))
    .map((name) => `${name}: no content type`);
}

/** Every relationship inside the package leads to a part, and no two have one id. */
function checkTargets(name: string, root: XmlElement, names: readonly string[]): string[] {
  const all = everyElement(root).filter((element) => element.name === 'rel:Relationship');
  const from = `http://package/${name.replace(/_rels\/([^/]*)\.rels$/, '$1')}`;
  const lost = all.filter(({ attributes: { Target = '', TargetMode } }) => {
    const path = decodeURI(new URL(Target, from).pathname.slice(1));
    return TargetMode !== 'External' && !names.includes(path);
  });
  return [
    ...lost.map(({ attributes }) => `${name}: ${attributes.Id} leads nowhere`),
    ...twice(all.map(({ attributes }) => attributes.Id)).map((id) => `${name}: ${id} stands there twice`),
  ];
}

function checkText(name: string, root: XmlElement, relationships: XmlElement | undefined): string[] {
  const all = everyElement(root);
  const known = new Set(relationships ? everyElement(relationships).map(({ attributes }) => attributes.Id) : []);
  const used = all.flatMap(({ attributes }) => ['r:id', 'r:embed', 'r:link'].flatMap((id) => attributes[id] ?? []));
  return [
    ...used.filter((id) => !known.has(id)).map((id) => `${name}: no relationship ${id}`),
    ...uniqueIds.flatMap(({ of, id }) =>
      twice(all.filter((element) => of.includes(element.name)).map(({ attributes }) => attributes[id])).map(
        (value) => `${name}: ${id} ${value} stands there twice`,
      ),
    ),
    ...all.flatMap((element) => misplaced(element).map((child) => `${name}: ${child} is not first in ${element.name}`)),
    ...checkTables(root).map((problem) => `${name}: ${problem}`),
  ];
}

const uniqueIds = [
  { of: ['w:p', 'w:tr'], id: 'w14:paraId' },
  { of: ['w:bookmarkStart'], id: 'w:id' },
  { of: ['w:bookmarkEnd'], id: 'w:id' },
  { of: ['wp:docPr'], id: 'id' },
];

const firstChild: Readonly<Record<string, readonly string[]>> = {
  'w:p': ['w:pPr'],
  'w:r': ['w:rPr'],
  'w:tc': ['w:tcPr'],
  'w:tr': ['w:tblPrEx', 'w:trPr'],
  'w:tbl': ['w:tblPr'],
  'w:sdt': ['w:sdtPr'],
};

/** Properties come first, and once. */
function misplaced({ name, children }: XmlElement): string[] {
  const properties = firstChild[name] ?? [];
  const names = children.flatMap((child) => (typeof child === 'string' ? [] : [child.name]));
  const count = names.filter((child) => properties.includes(child)).length;
  return names.filter((child, index) => properties.includes(child) && index >= Math.min(count, properties.length));
}

/** Returns the element and all inside it. */
export function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : everyElement(child)))];
}

function twice(ids: readonly (string | undefined)[]): string[] {
  return ids.flatMap((id, index) => (id !== undefined && ids.indexOf(id) !== index ? [id] : []));
}

function relationshipsOf(name: string): string {
  return name.replace(/([^/]*)$/, '_rels/$1.rels');
}
