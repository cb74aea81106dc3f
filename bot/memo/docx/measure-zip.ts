import { Readable } from 'node:stream';
import type JSZip from 'jszip';
import type { JSZipObject } from 'jszip';
import { mostEntries, mostMarkup, mostUnpacked } from '../size-limits';

/** Whether it unpacks to more than a note may be. The sizes that a zip states may be lies, so it is unpacked to see. */
export async function isHuge(zip: JSZip): Promise<boolean> {
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
