import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFRawStream } from 'pdf-lib';

/** The marks of a pdf by which programs read it aloud and archives keep it. */
export interface CertificateMarks {
  title: string | undefined;
  language: string;
  /** The document's XMP metadata. */
  xmp: string;
  pages: number;
  /** The tags in the order of reading, each under its parent: `Table TR TH`. */
  tags: readonly string[];
  /** Each font's name, and true when its letters are in the file. */
  fonts: readonly (readonly [name: string, isEmbedded: boolean])[];
  /** Pictures, which a certificate has none of. */
  images: number;
  outputIntents: number;
  isMarked: boolean;
}

export async function readMarks(bytes: Uint8Array): Promise<CertificateMarks> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context, catalog } = pdf;
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  const dicts = objects.flatMap((object) => (object instanceof PDFDict ? [object] : []));
  const streams = objects.flatMap((object) => (object instanceof PDFRawStream ? [object] : []));
  const look = (dict: PDFDict, name: string) => context.lookup(dict.get(PDFName.of(name)));
  const nameIn = (dict: PDFDict, name: string) => String(look(dict, name) ?? '').replace(/^\//, '');

  function tagsBelow(object: PDFObject | undefined, path: string): string[] {
    const found = context.lookup(object);
    if (found instanceof PDFArray) return found.asArray().flatMap((each) => tagsBelow(each, path));
    if (!(found instanceof PDFDict) || !found.has(PDFName.of('S'))) return [];
    const own = `${path} ${nameIn(found, 'S')}`.trim();
    return [own, ...tagsBelow(found.get(PDFName.of('K')), own)];
  }

  const metadata = look(catalog, 'Metadata');
  const root = look(catalog, 'StructTreeRoot');
  const intents = look(catalog, 'OutputIntents');
  const marked = look(catalog, 'MarkInfo');
  return {
    title: pdf.getTitle(),
    language: String(look(catalog, 'Lang') ?? ''),
    xmp: metadata instanceof PDFRawStream ? new TextDecoder().decode(decodePDFRawStream(metadata).decode()) : '',
    pages: pdf.getPageCount(),
    tags: root instanceof PDFDict ? tagsBelow(root.get(PDFName.of('K')), '') : [],
    fonts: dicts
      .filter((dict) => nameIn(dict, 'Type') === 'FontDescriptor')
      .map((dict) => [nameIn(dict, 'FontName'), ['FontFile2', 'FontFile3'].some((name) => dict.has(PDFName.of(name)))]),
    images: streams.filter(({ dict }) => nameIn(dict, 'Subtype') === 'Image').length,
    outputIntents: intents instanceof PDFArray ? intents.size() : 0,
    isMarked: marked instanceof PDFDict && String(look(marked, 'Marked')) === 'true',
  };
}
