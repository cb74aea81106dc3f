import JSZip from 'jszip';

/** Returns a zip of these files in their order, each with this moment as its date. */
export function zipFiles(files: readonly { name: string; bytes: Uint8Array }[], at: string): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const { name, bytes } of files) zip.file(name, bytes, { date: new Date(at), createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
