import { paragraph, run } from '../../support/docx/make-docx';
import { readMade, wordsOf } from '../../support/docx/read-made';

/** An item of list `list` at a level, counted from 0. */
const item = (text: string, level = 0, list = 1) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

interface Level {
  format?: string;
  text: string;
  more?: string;
}

function kind(levels: readonly Level[], id = 0, more = ''): string {
  const each = levels.map(
    ({ format = 'decimal', text, more: rest = '' }, index) =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${rest}</w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${more}${each.join('')}</w:abstractNum>`;
}

const list = (id: number, of = 0, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;

describe('a number by Word is part of the text', () => {
  test('with levels that begin anew under each item', async () => {
    const numbering = kind([{ text: '%1.' }, { text: '%1.%2' }, { format: 'lowerLetter', text: '%3)' }]) + list(1);
    const body = [
      item('Besluit'),
      item('Geld', 1),
      item('Tijd', 1),
      item('Nu', 2),
      item('Vervolg'),
      item('Brief', 1),
    ].join('');
    expect(await wordsOf({ body, numbering })).toEqual([
      '1. Besluit',
      '1.1 Geld',
      '1.2 Tijd',
      'a) Nu',
      '2. Vervolg',
      '2.1 Brief',
    ]);
  });

  test.each([
    ['lowerLetter', 'b.'],
    ['upperLetter', 'B.'],
    ['lowerRoman', 'ii.'],
    ['upperRoman', 'II.'],
    ['decimalZero', '02.'],
    ['ordinal', '2e.'],
    ['bullet', '•'],
    ['none', '.'],
  ])('in the form %s', async (format, sign) => {
    const numbering = kind([{ format, text: format === 'bullet' ? '&#xF0B7;' : '%1.' }]) + list(1);
    expect((await wordsOf({ body: item('een') + item('twee'), numbering }))[1]).toBe(`${sign} twee`);
  });

  test('goes on in another list of the same kind, and begins anew where a list says so', async () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = kind([{ text: '%1.' }]) + list(1) + list(2) + list(3, 0, anew);
    const body = item('een') + item('twee', 0, 2) + item('weer een', 0, 3) + item('weer twee', 0, 3);
    expect(await wordsOf({ body, numbering })).toEqual(['1. een', '2. twee', '1. weer een', '2. weer twee']);
  });

  test('may start elsewhere, not start anew, and show all its levels in digits', async () => {
    const levels = [
      { format: 'upperRoman', text: 'Artikel %1' },
      { text: '%1.%2', more: '<w:lvlRestart w:val="0"/><w:isLgl/>' },
    ];
    const numbering = kind(levels).replace('w:start w:val="1"', 'w:start w:val="4"') + list(1);
    const body = item('een') + item('twee', 1) + item('drie') + item('vier', 1);
    expect(await wordsOf({ body, numbering })).toEqual(['Artikel IV een', '4.1 twee', 'Artikel V drie', '5.2 vier']);
  });

  test('of a sub-item without an item above it counts that as the first', async () => {
    const numbering = kind([{ text: '%1.' }, { text: '%1.%2' }]) + list(1);
    const body = item('los', 1) + item('een') + item('sub', 1);
    expect(await wordsOf({ body, numbering })).toEqual(['1.1 los', '1. een', '1.1 sub']);
  });

  test('comes from a style too, and stays away where a paragraph leaves the list', async () => {
    const numPr = '<w:numPr><w:numId w:val="1"/></w:numPr>';
    const styles = `<w:style w:type="paragraph" w:styleId="Punt"><w:pPr>${numPr}</w:pPr></w:style>`;
    const style = '<w:pStyle w:val="Punt"/>';
    const body = [
      paragraph('een', style),
      paragraph('los', `${style}<w:numPr><w:numId w:val="0"/></w:numPr>`),
      paragraph('twee', style),
    ].join('');
    expect(await wordsOf({ body, styles, numbering: kind([{ text: '%1.' }]) + list(1) })).toEqual([
      '1. een',
      'los',
      '2. twee',
    ]);
  });

  test('is found where a list leaves its levels to a style', async () => {
    const numbering = [
      kind([], 0, '<w:numStyleLink w:val="Stijl"/>'),
      kind([{ text: '(%1)' }], 1, '<w:styleLink w:val="Stijl"/>'),
      list(1),
    ].join('');
    expect(await wordsOf({ body: item('een'), numbering })).toEqual(['(1) een']);
  });

  test('does not count a deleted item, and stands alone where nothing is behind it', async () => {
    const numPr = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const deleted = `<w:del w:id="1"><w:r><w:delText>weg</w:delText></w:r></w:del>`;
    const body = paragraph(deleted, `${numPr}<w:rPr><w:del w:id="2"/></w:rPr>`) + item('een') + item('');
    expect(await wordsOf({ body, numbering: kind([{ text: '%1.' }]) + list(1) })).toEqual(['1. een | deleted', '2.']);
  });
});

describe('a heading', () => {
  const headings = async (body: string, styles = '') =>
    (await readMade({ body, styles })).blocks.map((block) => block.kind === 'paragraph' && block.isHeading);

  test('is one by the level of its style, by a style that this is based on, or by its own', async () => {
    const styles = [
      '<w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="Eigen kop"/><w:basedOn w:val="Kop2"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="Plat"><w:basedOn w:val="Kop2"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>',
    ].join('');
    const body = ['Kop2', 'Eigen', 'Plat']
      .map((style) => paragraph('Inleiding', `<w:pStyle w:val="${style}"/>`))
      .join('');
    const own = paragraph('Inleiding', '<w:outlineLvl w:val="0"/>');
    expect(await headings(body + own + paragraph('Inleiding'), styles)).toEqual([true, true, false, true, false]);
  });

  test('is known by the Dutch name of its style when the file has no styles', async () => {
    expect(await headings(paragraph('Inleiding', '<w:pStyle w:val="Kop1"/>'))).toEqual([true]);
  });

  test('is one by its look: bold, on one line, and no sentence', async () => {
    const bold = (text: string) => run(text, '<w:b/>');
    const body = [
      paragraph(bold('Beoogd ') + bold('effect')),
      paragraph(bold('Let op: ') + run('dit is gewone tekst')),
      paragraph(bold('Het bestuur stelt het plan vast.')),
      paragraph(run('gewoon', '<w:b w:val="false"/>')),
    ].join('');
    expect(await headings(body)).toEqual([true, false, false, false]);
  });
});
