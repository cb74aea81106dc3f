import { Unreadable } from '../../core/note/unreadable';
import type { Page, PageBlock } from '../page/page';
import { staleControls } from './bound-data';
import { pairedFieldSigns } from './fields';
import { readNumbering } from './numbering';
import { type DocxPackage, mainPart, openPackage, readablePart, relatedPart, type XmlPart } from './open-package';
import { deepIn, elementsIn, switchOf, type XmlElement } from './parse-xml';
import { readBlocks } from './read-blocks';
import type { Reading } from './reading';
import { readStyles } from './styles';

/** A Word document as it was read, with the data that filling it needs. */
export interface WordNote {
  page: Page;
  docx: DocxPackage;
  /** The part with the text. */
  part: XmlPart;
  sources: Reading['sources'];
}

/** Returns a Word document's page, or why there is none. */
export async function readDocx(bytes: Uint8Array): Promise<Page | Unreadable> {
  const note = await readWordNote(bytes);
  return note instanceof Unreadable ? note : note.page;
}

export async function readWordNote(bytes: Uint8Array): Promise<WordNote | Unreadable> {
  const docx = await openPackage(bytes);
  if (docx instanceof Unreadable) return docx;
  const part = await mainPart(docx);
  if (part instanceof Unreadable) return part;
  const styles = readStyles((await relatedPart(docx, part, 'styles'))?.root);
  const signs = readNumbering((await relatedPart(docx, part, 'numbering'))?.root);
  const stores = await storesIn(docx);
  const sources: Reading['sources'] = new Map();
  let hasEmbeddedFile = false;

  const read = (root: XmlElement, own: Reading['sources']): PageBlock[] => {
    const fields = { fieldSigns: pairedFieldSigns(root), openFields: [] };
    const stale = staleControls(root, stores);
    const reading: Reading = { styles, signs, stale, ...fields, sources: own, hasEmbeddedFile: false };
    const blocks = readBlocks(root, reading);
    hasEmbeddedFile ||= reading.hasEmbeddedFile;
    return blocks;
  };
  const margin = (await marginParts(docx, part)).flatMap(({ root }) => read(root, new Map()));
  const blocks = read(part.root, sources);
  if (hasEmbeddedFile) return new Unreadable('embeddedFile');
  return { page: { blocks, margin, doubts: [] }, docx, part, sources };
}

/**
 * Reads the data to which content controls may be bound: data of the organisation, and the properties of the document.
 */
async function storesIn(docx: DocxPackage): Promise<XmlElement[]> {
  const names = [...docx.parts.keys()].filter((name) => /^(customxml\/item\d+|docprops\/\w+)\.xml$/.test(name));
  const parts = await Promise.all(names.map((name) => readablePart(docx, name)));
  return parts.flatMap((part) => (part ? [part.root] : []));
}

/** Reads the header and footer of the first page. */
async function marginParts(docx: DocxPackage, part: XmlPart): Promise<XmlPart[]> {
  const [section] = deepIn(part.root, 'w:sectPr');
  if (!section) return [];
  const kind = switchOf(section, 'w:titlePg') ? 'first' : 'default';
  const references = ['w:headerReference', 'w:footerReference']
    .flatMap((name) => elementsIn(section, name))
    .filter(({ attributes }) => (attributes['w:type'] ?? 'default') === kind);
  const parts: XmlPart[] = [];
  for (const { attributes } of references) {
    const target = part.relationships.get(attributes['r:id'] ?? '')?.target;
    const margin = target === undefined ? undefined : await readablePart(docx, target);
    if (margin) parts.push(margin);
  }
  return parts;
}
