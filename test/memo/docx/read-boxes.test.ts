import fc from 'fast-check';
import { cell, control, paragraph, row, run, table } from '../../support/docx/make-docx';
import { rowsOf, wordsOf } from '../../support/docx/read-made';

/** Every way in which Word and people make a tick box, ticked or not. */
const boxes: Readonly<Record<string, (isTicked: boolean) => string>> = {
  'a content control': (isTicked) =>
    control(`<w14:checkbox><w14:checked w14:val="${isTicked ? 1 : 0}"/></w14:checkbox>`, run('zomaar iets')),
  'an old form': (isTicked) => oldForm(`<w:default w:val="${isTicked ? 1 : 0}"/>`),
  'an old form that was filled in': (isTicked) =>
    oldForm(`<w:default w:val="${isTicked ? 0 : 1}"/><w:checked w:val="${isTicked ? 1 : 0}"/>`),
  'a sign': (isTicked) => `<w:r><w:sym w:font="Wingdings" w:char="${isTicked ? 'F0FE' : 'F0A8'}"/></w:r>`,
  'a letter in a font of signs': (isTicked) =>
    run(isTicked ? 'x' : 'o', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'),
  'a second font of signs': (isTicked) =>
    `<w:r><w:sym w:font="Wingdings 2" w:char="${isTicked ? 'F052' : 'F0A3'}"/></w:r>`,
  'a character of a font of signs that is not named': (isTicked) => run(isTicked ? '\uf0fe' : '\uf0a8'),
  'a character': (isTicked) => run(isTicked ? '☑' : '□'),
};

function oldForm(state: string): string {
  const mark = (kind: string, data = '') => `<w:r><w:fldChar w:fldCharType="${kind}">${data}</w:fldChar></w:r>`;
  const data = `<w:ffData><w:checkBox>${state}</w:checkBox></w:ffData>`;
  return `${mark('begin', data)}<w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r>${mark('separate')}${mark('end')}`;
}

describe.each(Object.entries(boxes))('a tick box as %s', (_how, box) => {
  test('says whether it is ticked', async () => {
    const body = paragraph(box(true) + run('Openbaar ') + box(false) + run('Besloten'));
    expect(await wordsOf(body)).toEqual(['☒ Openbaar ☐ Besloten | tickBox']);
  });
});

describe('a content control that is bound to data', () => {
  const bound = (more: string, path = '/n:nota[1]/n:status[1]') =>
    paragraph(control(`<w:dataBinding w:xpath="${path}" w:storeItemID="{1}"/>${more}`, run('Openbaar')));
  const words = (body: string, status: string) =>
    wordsOf({
      body,
      others: { 'customXml/item1.xml': `<a:nota xmlns:a="urn:a"><a:status>${status}</a:status></a:nota>` },
    });
  const list = '<w:dropDownList><w:listItem w:displayText="Openbaar" w:value="1"/></w:dropDownList>';

  test('is certain when it shows its data, as it is or in the words of its list or calendar', async () => {
    expect(await words(bound('<w:text/>'), 'Openbaar')).toEqual(['Openbaar']);
    expect(await words(bound(list), '1')).toEqual(['Openbaar']);
    expect(await words(bound('<w:date w:fullDate="2026-12-16T00:00:00Z"/>'), '2026-12-16')).toEqual(['Openbaar']);
  });

  test('is not when it stands around a paragraph or a cell either', async () => {
    const around = (content: string) => control('<w:dataBinding w:xpath="/n:nota[1]/n:status[1]"/>', content);
    expect(await words(around(paragraph('Openbaar')), 'Besloten')).toEqual(['Openbaar | field']);
    const body = table(1, row([around(cell('Openbaar'))]));
    expect(await rowsOf({ body, others: { 'customXml/item1.xml': '<nota><status>Besloten</status></nota>' } })).toEqual(
      [['0: Openbaar | field']],
    );
  });

  test.each([
    ['it shows something else', bound('<w:text/>'), 'Besloten'],
    ['its list means something else by those words', bound(list), '2'],
    ['its data are not there', bound('<w:text/>', '/n:nota[1]/n:status[2]'), 'Openbaar'],
    ['its path is of another kind', bound('<w:text/>', '//n:status'), 'Openbaar'],
  ])('is not when %s', async (_why, body, status) => {
    expect(await words(body, status)).toEqual(['Openbaar | field']);
  });
});

test('a list whose bullets are boxes is a list of boxes that nobody ticked', async () => {
  const numbering = list(
    '<w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0A8;"/><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>',
  );
  const body = paragraph('Openbaar', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
  expect(await wordsOf({ body, numbering })).toEqual(['☐ Openbaar | tickBox']);
});

test('beside a word each box, and each thing that is not shown, leaves a doubt in whatever order they stand', async () => {
  const pieces = [
    ...Object.values(boxes).flatMap((box) => [box(true), box(false)]),
    run('Niet', '<w:vanish/>'),
    run('Niet', '<w:strike/>'),
    `<w:del w:id="1"><w:r><w:delText>Niet</w:delText></w:r></w:del>`,
    `<w:ins w:id="1">${run('niet ')}</w:ins>`,
    control('<w:showingPlcHdr/>', run('Kies een item.')),
    '<w:r><w:footnoteReference w:id="2"/></w:r>',
    '<w:r><w:drawing/></w:r>',
    '<w:r><w:sym w:font="Wingdings" w:char="F028"/></w:r>',
  ];
  const anyMix = fc.tuple(
    fc.array(fc.constantFrom(...pieces), { maxLength: 3 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 3 }),
  );
  await fc.assert(
    fc.asyncProperty(anyMix, async ([before, behind]) => {
      const [words = ''] = await wordsOf(paragraph([...before, run('Openbaar'), ...behind].join('')));
      expect(words === 'Openbaar').toBe(before.length + behind.length === 0);
      expect(words.includes(' | ')).toBe(before.length + behind.length > 0);
      expect(words).not.toContain('Niet');
    }),
    { numRuns: 60 },
  );
});

function list(level: string): string {
  return `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">${level}</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
}
