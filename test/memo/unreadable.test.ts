import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import { readDocument, readPastedText } from '../../bot/memo/read-document';
import { noteDocx } from '../support/notes/note-docx';

describe('a file that no note can be read from', () => {
  test.each([
    ['nothing in it', 'leeg.docx', Buffer.alloc(0), 'empty'],
    ['a spreadsheet’s name', 'begroting.xlsx', Buffer.from('PK'), 'unsupported'],
    ['no extension', 'notitie', Buffer.from('%PDF-1.7'), 'unsupported'],
    ['more than 10 MB', 'groot.pdf', Buffer.alloc(10 * 1024 * 1024 + 1, '%PDF-'), 'tooLarge'],
    ['bytes that mean nothing', 'notitie.docx', Buffer.from('q8#z'.repeat(500)), 'damaged'],
    ['only the start of a pdf', 'notitie.pdf', Buffer.from('%PDF-1.7\n1 0 obj'), 'damaged'],
    ['an old Word document', 'notitie.docx', compoundFile('WordDocument'), 'wrongExtension'],
    ['a docx with a password', 'notitie.docx', compoundFile('EncryptedPackage'), 'encrypted'],
    ['a docx that rights management closed', 'notitie.docx', compoundFile('DRMEncryptedTransform'), 'encrypted'],
    ['a docx of which only the lock can be seen', 'notitie.docx', compoundFile(''), 'encrypted'],
  ])('%s', async (_, name, bytes, kind) => {
    expect(await readDocument({ name, bytes })).toEqual({ kind });
  });

  test('a docx that was cut off while it was sent', async () => {
    const bytes = await noteDocx([]);
    expect(await kindOf('notitie.docx', bytes.slice(0, bytes.length / 2))).toBe('damaged');
  });

  test('a docx whose text was damaged', async () => {
    expect(await kindOf('notitie.docx', await zipOf('word/document.xml', '<w:document><w:body>'))).toBe('damaged');
  });

  test('a docx that calls itself a pdf, and a pdf that calls itself a docx', async () => {
    expect(await kindOf('notitie.pdf', await noteDocx([]))).toBe('wrongExtension');
    expect(await kindOf('notitie.docx', await emptyPdf())).toBe('wrongExtension');
  });

  test('a spreadsheet that calls itself a docx', async () => {
    expect(await kindOf('notitie.docx', await zipOf('xl/workbook.xml', '<workbook/>'))).toBe('wrongExtension');
  });

  test('a docx that would fill the memory once unpacked', async () => {
    expect(await kindOf('notitie.docx', await zipOf('word/document.xml', ' '.repeat(21 * 1024 * 1024)))).toBe(
      'tooLarge',
    );
  });

  test('a scan: pages without text', async () => {
    expect(await kindOf('scan.pdf', await emptyPdf())).toBe('scanWithoutText');
  });

  test('a pdf with a password', async () => {
    expect(await kindOf('geheim.pdf', await lockedPdf())).toBe('encrypted');
  });

  test('a docx about something else', async () => {
    const bytes = await readFile(join(__dirname, '../support/notes/files/heat-plan-empty.docx'));
    const zip = await JSZip.loadAsync(bytes);
    const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
    zip.file(
      'word/document.xml',
      xml.replace(/<w:body>.*<\/w:body>/s, '<w:body><w:p><w:r><w:t>Beste Sanne,</w:t></w:r></w:p></w:body>'),
    );
    expect(await kindOf('brief.docx', await zip.generateAsync({ type: 'uint8array' }))).toBe('notAMemo');
  });

  test('pasted text that is empty, or of another kind', () => {
    expect(readPastedText(' \n ')).toEqual({ kind: 'empty' });
    expect(readPastedText('Tot morgen!')).toEqual({ kind: 'notAMemo' });
  });
});

test('the extension may be in capitals', async () => {
  expect(await readDocument({ name: 'NOTITIE.DOCX', bytes: await noteDocx([]) })).toMatchObject({ kind: 'docx' });
});

async function kindOf(name: string, bytes: Uint8Array): Promise<string> {
  return (await readDocument({ name, bytes })).kind;
}

/** The part of an old Office file that identifies it: its first bytes and the name of a stream. */
function compoundFile(stream: string): Uint8Array {
  return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from(stream, 'utf16le')]);
}

function zipOf(path: string, content: string): Promise<Uint8Array> {
  return new JSZip().file(path, content).generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

async function emptyPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  return pdf.save();
}

/** The empty password does not open it, since the check value under /U belongs to no password. */
async function lockedPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  const { context } = pdf;
  const check = PDFHexString.of('5a'.repeat(32));
  context.trailerInfo.Encrypt = context.register(
    context.obj({ Filter: PDFName.of('Standard'), V: 1, R: 2, O: check, U: check, P: -4 }),
  );
  context.trailerInfo.ID = context.obj([PDFHexString.of('0a'.repeat(16)), PDFHexString.of('0a'.repeat(16))]);
  return pdf.save({ useObjectStreams: false });
}
