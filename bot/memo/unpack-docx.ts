import { Readable } from 'node:stream';
import JSZip, { type JSZipObject } from 'jszip';
import { Unreadable } from '../core/note/unreadable';
import { mostEntries, mostMarkup, mostUnpacked } from './size-limits';

/** Opens a docx after checking that it does not unpack to something huge. The sizes that a zip states may be lies. */
export async function unpackDocx(bytes: Uint8Array): Promise<JSZip | Unreadable> {
  try {
    const zip = await JSZip.loadAsync(bytes);
    if (!documentEntry(zip)) return new Unreadable('wrongExtension');
    return (await isHuge(zip)) ? new Unreadable('tooLarge') : zip;
  } catch {
    return new Unreadable('damaged');
  }
}

/** The entry with the text: `word/document.xml`, or `word/document2.xml` as SharePoint sometimes writes. */
export function documentEntry(zip: JSZip): JSZipObject | undefined {
  return zip.file(/^word\/document\d*\.xml$/)[0];
}

async function isHuge(zip: JSZip): Promise<boolean> {
  const entries = Object.values(zip.files).filter((entry) => !entry.dir);
  if (entries.length > mostEntries) return true;
  let total = 0;
  for (const entry of entries) {
    const most = /\.(xml|rels)$/i.test(entry.name) ? mostMarkup : mostUnpacked;
    const size = await unpackedSize(entry, Math.min(most, mostUnpacked - total));
    if (size === undefined) return true;
    total += size;
  }
  return false;
}

/** Undefined: more than `most` bytes; it stops unpacking there. */
async function unpackedSize(entry: JSZipObject, most: number): Promise<number | undefined> {
  let size = 0;
  // jszip's stream is of an older kind, that cannot be iterated.
  for await (const chunk of new Readable().wrap(entry.nodeStream('nodebuffer'))) {
    size += chunk.length;
    if (size > most) return undefined;
  }
  return size;
}
