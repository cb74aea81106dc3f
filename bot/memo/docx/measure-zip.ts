import { Readable } from 'node:stream';
import type JSZip from 'jszip';
import type { JSZipObject } from 'jszip';
import { mostEntries, mostMarkup, mostUnpacked } from '../size-limits';

/**
 * Returns true when the zip unpacks to more than a note may be. It is unpacked to see, because the sizes that a zip
 * states may be false.
 */
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

/** Returns the number of bytes; undefined for more than `most`, where unpacking stops. */
async function unpackedSize(entry: JSZipObject, most: number): Promise<number | undefined> {
  let size = 0;
  // jszip's stream is of an older kind, which cannot be iterated.
  for await (const chunk of new Readable().wrap(entry.nodeStream('nodebuffer'))) {
    size += chunk.length;
    if (size > most) return undefined;
  }
  return size;
}
