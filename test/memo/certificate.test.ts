import { SaxesParser } from 'saxes';
import { extractText, getDocumentProxy } from 'unpdf';
import type { TextBlock, TextDocument } from '../../bot/core/archive/text-document';
import { drawCertificate } from '../../bot/memo/certificate/draw-certificate';
import { certificateAfter, certificateStates, settled } from '../gallery/certificate-states';
import { aMemo } from '../support/builders';
import { readMarks } from '../support/read-certificate';

describe.each(Object.entries(certificateStates))('het bewijsstuk: %s', (_name, document) => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await drawCertificate(document);
  });

  it('can be read aloud and kept: a language, a title, tags, its own letters, no picture of text', async () => {
    const marks = await readMarks(bytes);
    expect(marks).toMatchObject({ language: '(nl)', images: 0, outputIntents: 1, isMarked: true });
    expect(marks.title).toMatch(/^Bewijsstuk van afstemming: /);
    expect(marks.xmp).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(marks.xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(() => new SaxesParser().write(marks.xmp).close()).not.toThrow();
    expect(marks.fonts.map(([name, isEmbedded]) => [name.replace(/^\w+\+/, ''), isEmbedded])).toEqual(
      expect.arrayContaining([
        ['DejaVuSansCondensed', true],
        ['DejaVuSansCondensed-Bold', true],
      ]),
    );
    expect(marks.fonts).toHaveLength(2);
  });

  it('has a tag for every block, in the order of reading', async () => {
    const { tags } = await readMarks(bytes);
    const tops = tags.filter((tag) => tag.split(' ').length === 2).map((tag) => tag.replace('Document ', ''));
    const isWhole = !JSON.stringify(document).includes('👍');
    expect(tops).toEqual([...document.blocks.flatMap(topTags), ...(isWhole ? [] : ['P'])]);
  });

  it('says what the record says, to the letter', async () => {
    const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: false });
    const read = squeezed(text.map(withoutFoot).join(''));
    const written = document.blocks.flatMap(textsOf).map((each) => squeezed(each.replaceAll('👍', '[U+1F44D]')));
    expect(written.filter((each) => !read.includes(each))).toEqual([]);
  });

  it('has no line outside the page', async () => {
    const pdf = await getDocumentProxy(bytes.slice());
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const ends = items.flatMap((item) =>
        'str' in item ? [[item.transform[4] + item.width, item.transform[5]]] : [],
      );
      expect(ends.filter(([x, y]) => x > width - 50 || y < 20 || y > height - 40)).toEqual([]);
    }
  });
});

test('an ordinary note takes two pages', async () => {
  expect((await readMarks(await drawCertificate(certificateAfter(settled)))).pages).toBe(2);
});

test('the same record gives the same bytes, whenever it is asked for', async () => {
  const [first, second] = [
    await drawCertificate(certificateAfter(settled)),
    await drawCertificate(certificateAfter(settled)),
  ];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test('a sign without letters stands as its number, and the document says so', async () => {
  const document = certificateAfter([], { memo: aMemo({ request: 'Akkoord 👍🏽 met \u202Ehet\u00AD plan\u0000?' }) });
  const { text } = await extractText(await getDocumentProxy(await drawCertificate(document)), { mergePages: true });
  expect(text).toContain('Akkoord [U+1F44D][U+1F3FD] met het plan?');
  expect(text).toContain(document.unwritable);
});

test('signs of XML in the subject stay outside the metadata’s markup', async () => {
  const document = certificateAfter([], { memo: aMemo({ subject: 'Nut & noodzaak <x>' }) });
  const { title, xmp } = await readMarks(await drawCertificate(document));
  expect(title).toBe('Bewijsstuk van afstemming: Nut ＆ noodzaak ＜x＞');
  expect(xmp).toContain('Nut ＆ noodzaak ＜x＞');
});

function topTags(block: TextBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return [`H${block.level}`];
    case 'paragraph':
      return block.text.split('\n').flatMap((line) => (line.trim() === '' ? [] : ['P']));
    case 'list':
      return ['L'];
    default:
      return ['Table'];
  }
}

function textsOf(block: TextDocument['blocks'][number]): readonly string[] {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap((item) => item.split('\n'));
    case 'facts':
      return block.rows.flat();
    case 'table':
      return [...block.heads, ...block.rows.flat()];
    default:
      return block.text.split('\n');
  }
}

/** The foot stands last on its page, and may fall in the middle of a text that runs on. */
function withoutFoot(page: string): string {
  return page.replace(/Bewijsstuk van afstemming: [^\n]*\s*Pagina \d+ van \d+\s*$/, '');
}

/** Without white space: where a line breaks is the page's business. */
function squeezed(text: string): string {
  return text.replace(/\s/g, '');
}
