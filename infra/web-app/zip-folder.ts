import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import JSZip from 'jszip';

export interface ZippedFolder {
  zip: Buffer;
  files: number;
  /** Of the files together, before they are zipped. */
  bytes: number;
}

/** Every file below a folder, named from there. The same files give the same bytes, whenever and wherever. */
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

/** The first that a zip can hold. */
const anyDate = new Date('1980-01-01T00:00:00Z');

/** Put in order as they are named in the zip, so that the order is the same on every system. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}
