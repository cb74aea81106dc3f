import JSZip from 'jszip';

const core = 'docProps/core.xml';
/** The earliest moment that a zip can hold. */
const anyMoment = new Date('1980-01-01T00:00:00Z');

/**
 * Returns the document without the moments at which it was made, so that the same content always has the same bytes,
 * and so the same SHA-256.
 */
export async function withoutMoments(bytes: Uint8Array): Promise<Uint8Array> {
  const made = await JSZip.loadAsync(bytes);
  const plain = new JSZip();
  for (const entry of Object.values(made.files).filter(({ dir }) => !dir)) {
    const content = entry.name === core ? withoutDates(await entry.async('string')) : await entry.async('uint8array');
    plain.file(entry.name, content, { date: anyMoment, createFolders: false });
  }
  return plain.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function withoutDates(xml: string): string {
  return xml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '');
}
