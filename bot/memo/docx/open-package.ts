import JSZip, { type JSZipObject } from 'jszip';
import { Unreadable } from '../../core/note/unreadable';
import { isHuge } from './measure-zip';
import { elementsIn, parseXml, type XmlElement } from './parse-xml';
import { decodeXml } from './xml-encoding';

/** A docx: a zip of parts that know each other by relationships (ISO/IEC 29500-2). */
export interface DocxPackage {
  zip: JSZip;
  /** Parts by name, in small letters and without a slash in front: names differ in no other way. */
  parts: ReadonlyMap<string, JSZipObject>;
}

/** A part read as XML. `xml` is its text to the character, a byte order mark included. */
export interface XmlPart {
  entry: JSZipObject;
  name: string;
  xml: string;
  root: XmlElement;
  relationships: ReadonlyMap<string, Relationship>;
}

export interface Relationship {
  /** The last word of the relationship's type, the same in transitional and strict documents: `styles`. */
  type: string;
  /** The part's name; undefined when it is outside the package. */
  target: string | undefined;
}

/** Opens a docx after checking that it does not unpack to something huge. */
export async function openPackage(bytes: Uint8Array): Promise<DocxPackage | Unreadable> {
  try {
    const zip = await JSZip.loadAsync(bytes);
    if (await isHuge(zip)) return new Unreadable('tooLarge');
    const files = Object.values(zip.files).filter((entry) => !entry.dir);
    return { zip, parts: new Map(files.map((entry) => [partName(entry.name), entry])) };
  } catch {
    return new Unreadable('damaged');
  }
}

/** Returns the part with the note's text, by whatever name. A docx without one is no Word file. */
export async function mainPart(docx: DocxPackage): Promise<XmlPart | Unreadable> {
  const relationships = [...(await relationshipsOf(docx, '')).values()];
  const named = relationships.find(({ type }) => type === 'officeDocument')?.target ?? '';
  const usual = [...docx.parts.keys()].find((name) => /^word\/document\d*\.xml$/.test(name)) ?? '';
  const part = (await readPart(docx, named)) ?? (await readPart(docx, usual));
  if (!part) return new Unreadable('wrongExtension');
  if (part instanceof Unreadable) return part;
  return part.root.name === 'w:document' ? part : new Unreadable('wrongExtension');
}

/** Returns the part to which a relationship of that type leads; undefined when there is none. */
export async function relatedPart(docx: DocxPackage, from: XmlPart, type: string): Promise<XmlPart | undefined> {
  const target = [...from.relationships.values()].find((relationship) => relationship.type === type)?.target;
  return target === undefined ? undefined : readablePart(docx, target);
}

/** Reads a part beside the text. A part that cannot be read counts as absent. */
export async function readablePart(docx: DocxPackage, name: string): Promise<XmlPart | undefined> {
  const part = await readPart(docx, name);
  return part instanceof Unreadable ? undefined : part;
}

async function readPart(docx: DocxPackage, name: string): Promise<XmlPart | Unreadable | undefined> {
  const entry = docx.parts.get(name);
  if (!entry) return undefined;
  const xml = decodeXml(await entry.async('uint8array'));
  if (xml === undefined) return new Unreadable('damaged');
  const root = parseXml(xml);
  if (root instanceof Unreadable) return root;
  return { entry, name, xml, root, relationships: await relationshipsOf(docx, name) };
}

/** Relationships of a part, by id. Those of the package itself are under the empty name. */
async function relationshipsOf(docx: DocxPackage, name: string): Promise<Map<string, Relationship>> {
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(name) ?? [];
  const entry = docx.parts.get(`${folder}_rels/${file}.rels`);
  const root = entry ? parseXml(await entry.async('string')) : undefined;
  if (!root || root instanceof Unreadable) return new Map();
  return new Map(
    elementsIn(root, 'rel:Relationship').map(({ attributes }) => [
      attributes.Id ?? '',
      { type: attributes.Type?.split('/').at(-1) ?? '', target: targetOf(name, attributes) },
    ]),
  );
}

/** Resolves the target against any origin: a target that changes the origin leaves the package. */
const inside = 'http://package/';

function targetOf(from: string, { Target = '' }: XmlElement['attributes']): string | undefined {
  if (!URL.canParse(Target, inside + from)) return undefined;
  const { href } = new URL(Target, inside + from);
  return href.startsWith(inside) ? partName(href.slice(inside.length)) : undefined;
}

/** Some programs write backslashes, a slash in front, or `%20` for a space. */
function partName(name: string): string {
  return name.replaceAll('\\', '/').replaceAll('%20', ' ').replace(/^\/+/, '').toLowerCase();
}
