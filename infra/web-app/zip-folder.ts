import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import JSZip from 'jszip';

export interface ZippedFolder {
  zip: Buffer;
  files: number;
  /** Most bytes of all files together, before compression. */
  bytes: number;
}

/**
 * Zips every file below a folder, named by its path from there. The same files give the same bytes, on any machine at
 * any time.
 */
export async function zipFolder(folder: string): Promise<ZippedFolder> {
  const zip = new JSZip();
  const names = await filesBelow(folder);
  let bytes = 0;
  for (const name of names) {
    const content = await readFile(join(folder, name));
    bytes += content.length;
    zip.file(name, content, { date: anyDate, createFolders: false });
  }
  return { zip: await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }), files: names.length, bytes };
}

/** The earliest date that a zip can hold. */
const anyDate = new Date('1980-01-01T00:00:00Z');

/** Sorts files by their names in the zip, so that the order is the same on every system. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}
