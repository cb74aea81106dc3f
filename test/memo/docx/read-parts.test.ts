import { Unreadable } from '../../../bot/core/note/unreadable';
import { readDocx } from '../../../bot/memo/docx/read-docx';
import { type DocxFile, makeDocx, paragraph, run } from '../../support/docx/make-docx';
import { readMade, wordsOf } from '../../support/docx/read-made';

const body = paragraph('Het plan geldt.');

type Change = (name: string, xml: string) => Partial<DocxFile>;
const content =
  (change: (xml: string, name: string) => string): Change =>
  (name, xml) => ({ content: change(xml, name) });
const inText = (change: (xml: string) => string) =>
  content((xml, name) => (name === 'word/document.xml' ? change(xml) : xml));
const named =
  (rename: (name: string) => string): Change =>
  (name) => ({ name: rename(name) });

describe('a Word document is read', () => {
  test.each<[string, Change]>([
    ['in the strict form', content(toStrict)],
    ['with another prefix', inText((xml) => xml.replace(/(<\/?|xmlns:| )w(?=[:=])/g, '$1woord'))],
    ['without a prefix', inText((xml) => xml.replace(/(<\/?)w:/g, '$1').replace('xmlns:w=', 'xmlns='))],
    ['with a slash in front of what it refers to', content((xml) => xml.replace('Target="word', 'Target="/word'))],
    ['with a byte order mark', inText((xml) => `\ufeff<?xml version="1.0"?>${xml}`)],
    [
      'in UTF-16',
      (name, xml) => (name === 'word/document.xml' ? { content: Buffer.from(`\ufeff${xml}`, 'utf16le') } : {}),
    ],
    ['with backslashes in its zip', named((name) => name.replaceAll('/', '\\'))],
    ['with a slash in front of its names', named((name) => `/${name}`)],
    ['with capitals in its names', named((name) => name.toUpperCase())],
    [
      'whatever its text is called',
      (name, xml) => ({
        name: name.replace('word/document', 'tekst/notitie'),
        content: xml.replace('word/document', 'tekst/notitie'),
      }),
    ],
  ])('%s', async (_how, change) => {
    expect(await firstWords(await makeDocx({ body }, change))).toBe('Het plan geldt.');
  });

  test.each<[string, Parameters<typeof makeDocx>, string]>([
    ['whose text stands in a web page inside it', [{ body: `${body}<w:altChunk r:id="rId9"/>` }], 'embeddedFile'],
    ['whose text is another kind of document', [{ body }, inText(() => '<workbook/>')], 'wrongExtension'],
    ['whose text is no whole XML', [{ body }, inText((xml) => xml.slice(0, -20))], 'damaged'],
    [
      'with entities of its own',
      [{ body: '<w:p>&lol;</w:p>' }, inText((xml) => `<!DOCTYPE x [<!ENTITY lol "ha">]>${xml}`)],
      'damaged',
    ],
    [
      'in an encoding that is none',
      [
        { body },
        (name, xml) =>
          name === 'word/document.xml' ? { content: Buffer.from(xml.replace('geldt', 'één'), 'latin1') } : {},
      ],
      'damaged',
    ],
    ['that is deeper than any note', [{ body: `${'<w:sdt>'.repeat(300)}${'</w:sdt>'.repeat(300)}` }], 'tooComplex'],
  ])('and not one %s', async (_what, make, kind) => {
    expect(await readDocx(await makeDocx(...make))).toEqual({ kind });
  });

  test('without the parts beside its text when those are damaged', async () => {
    const bytes = await makeDocx({ body, styles: '<w:style/>' }, (name) =>
      name === 'word/styles.xml' ? { content: '<' } : {},
    );
    expect(await firstWords(bytes)).toBe('Het plan geldt.');
  });
});

describe('beside the text', () => {
  const headers = { header1: paragraph('Zaak Z-7'), header2: paragraph('vervolgblad'), footer1: paragraph('Concept') };
  const reference = (kind: 'header' | 'footer', type: string, id: string) =>
    `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;
  const margin = async (section: string) => {
    const page = await readMade({ body: `${body}<w:sectPr>${section}</w:sectPr>${body}`, headers });
    return page.margin?.map((block) => (block.kind === 'paragraph' ? block.text : 'table'));
  };

  test('the header and footer of the first page are read', async () => {
    const both =
      reference('header', 'first', 'header1') +
      reference('header', 'default', 'header2') +
      reference('footer', 'default', 'footer1');
    expect(await margin(both)).toEqual(['vervolgblad', 'Concept']);
    expect(await margin(`${both}<w:titlePg/>`)).toEqual(['Zaak Z-7']);
  });

  test('a watermark is read', async () => {
    const watermark = '<w:r><w:pict><v:shape><v:textpath on="t" string="VERTROUWELIJK"/></v:shape></w:pict></w:r>';
    const section = `<w:sectPr>${reference('header', 'default', 'header1')}</w:sectPr>`;
    const page = await readMade({ body: body + section, headers: { header1: paragraph(watermark) } });
    expect(page.margin).toMatchObject([{ text: '' }, { text: 'VERTROUWELIJK', doubts: [] }]);
  });

  test('a text box is read once, behind the paragraph that it hangs on', async () => {
    const box = `<w:txbxContent>${paragraph('In het kader')}</w:txbxContent>`;
    const drawing = `<w:drawing><wp:anchor><wp:docPr id="1" name="x"/><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></wp:anchor></w:drawing>`;
    const copies = (requires: string) =>
      `<w:r><mc:AlternateContent><mc:Choice Requires="${requires}">${drawing}</mc:Choice><mc:Fallback><w:pict><v:textbox>${box.replace('kader', 'oude kader')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const words = ['Zie het kader.', 'In het kader', 'Verder.'];
    expect(await wordsOf(paragraph(run('Zie het kader.') + copies('wps')) + paragraph('Verder.'))).toEqual(words);
    words[1] = 'In het oude kader';
    expect(await wordsOf(paragraph(run('Zie het kader.') + copies('nieuw')) + paragraph('Verder.'))).toEqual(words);
  });

  test('a drawing that is not shown is not read', async () => {
    const drawing = `<w:r><w:drawing><wp:anchor><wp:docPr hidden="1"/><wps:txbx><w:txbxContent>${body}</w:txbxContent></wps:txbx></wp:anchor></w:drawing></w:r>`;
    expect(await wordsOf(paragraph(run('tekst') + drawing))).toEqual(['tekst | hidden']);
    const old = `<w:r><w:pict><v:group><v:shape style="visibility:hidden"><v:textbox><w:txbxContent>${body}</w:txbxContent></v:textbox></v:shape></v:group></w:pict></w:r>`;
    expect(await wordsOf(paragraph(run('tekst') + old))).toEqual(['tekst | picture']);
  });
});

function toStrict(xml: string): string {
  return xml
    .replaceAll(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    )
    .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/', 'http://purl.oclc.org/ooxml/officeDocument/');
}

async function firstWords(bytes: Uint8Array): Promise<string> {
  const page = await readDocx(bytes);
  if (page instanceof Unreadable) return page.kind;
  const [first] = page.blocks;
  return first?.kind === 'paragraph' ? first.text : '';
}
