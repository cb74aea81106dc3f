import { PDFDict, PDFDocument, PDFName, setTextRenderingMode, TextRenderingMode } from 'pdf-lib';
import { Unreadable } from '../../../bot/core/note/unreadable';
import { readPdf } from '../../../bot/memo/pdf/read-pdf';
import { unreadableSentences } from '../../../cards/words/unreadable';
import { drawPdf, fullLine, linesOf, readPage } from '../../support/notes/draw-pdf';

const text = Array.from({ length: 12 }, () => fullLine);

describe('a pdf that shows words and holds none', () => {
  test('is a scan when it holds only pictures, or words without ink below them', async () => {
    const empty = await drawPdf(() => {});
    const recognised = await drawPdf(({ page, lines }) => {
      page.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible));
      lines(700, 14, text);
    });
    expect([await kindOf(empty), await kindOf(recognised)]).toEqual(['scanWithoutText', 'scanWithoutText']);
    expect(unreadableSentences.scanWithoutText).toBe(
      'Dit is een scan zonder tekst: stuur de notitie als Word-bestand of als pdf met tekst.',
    );
  });

  test.each([
    ['private signs', (code: number) => 0xe000 + code],
    ['control characters', (code: number) => code % 32],
    ['other letters', (code: number) => (code === 32 ? 32 : 'bcdfghjklmnpqrst'.charCodeAt(code % 16))],
  ])('is said to have letters that cannot be read when its font calls them %s', async (_what, named) => {
    const pdf = await renameLetters(await drawPdf(({ lines }) => lines(700, 14, text)), 'Helvetica', named);
    expect(await kindOf(pdf)).toBe('unreadableFont');
    expect(unreadableSentences.unreadableFont).toBe(
      'De letters in deze pdf zijn niet als tekst te lezen: stuur de notitie als Word-bestand, of maak de pdf opnieuw.',
    );
  });

  test('is read but for a few words in such a font, and that leaves a doubt', async () => {
    const drawn = await drawPdf((pen) => {
      pen.lines(700, 14, text);
      pen.text(70, 400, 'Hier staat iets dat niet te lezen is', { isBold: true });
    });
    const page = await readPage(await renameLetters(drawn, 'Helvetica-Bold', (code) => 0xe000 + code));
    expect(linesOf(page.blocks)).toEqual([text.join(' ')]);
    expect(page.doubts).toEqual(['unreadable']);
  });
});

/** Lets a font say that its letters are others than it draws. */
async function renameLetters(bytes: Uint8Array, font: string, named: (code: number) => number): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes);
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  const lines = Array.from({ length: 95 }, (_, index) => `<${hex(index + 32, 2)}> <${hex(named(index + 32), 4)}>`);
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <00> <ff> endcodespacerange
${lines.length} beginbfchar
${lines.join('\n')}
endbfchar endcmap end end`;
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && object.get(PDFName.of('BaseFont')) === PDFName.of(font))
      object.set(PDFName.of('ToUnicode'), pdf.context.register(pdf.context.stream(map)));
  }
  return pdf.save();
}

async function kindOf(pdf: Uint8Array): Promise<string> {
  const page = await readPdf(pdf);
  return page instanceof Unreadable ? page.kind : 'read';
}
