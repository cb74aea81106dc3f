import fc from 'fast-check';
import JSZip from 'jszip';
import { allAgreed, fillMade, parties, titles } from '../../support/docx/fill-made';
import { cell, control, hint, makeDocx, paragraph, row, run, spanning, table } from '../../support/docx/make-docx';

/** The rows that a table may have for a party. `open`: the text in the place of an answer. */
const forms: Readonly<Record<string, (party: string, open: string) => string>> = {
  plain: (party, open) => row([party, cell(open), cell(open)]),
  'in one cell': (party, open) => row([party, cell(open, spanning(2))]),
  'in a control': (party, open) =>
    control('<w:id w:val="1"/>', row([party, control('<w:showingPlcHdr/>', cell(open)), cell(open)])),
  'inserted by track changes': (party, open) => row([party, cell(open), cell(open)], '<w:ins w:id="3"/>'),
  'with a name of two runs': (party, open) =>
    row([cell(paragraph(run(party.slice(0, 4)) + run(party.slice(4)))), cell(open), cell(open)]),
};

const opens = [
  paragraph(),
  paragraph(hint()),
  paragraph(run('volgt')),
  paragraph('<w:del w:id="4"><w:r><w:delText>Nee</w:delText></w:r></w:del>'),
];

/** Rows of no party. */
const between = [row(['Oud', '', ''], '<w:del w:id="5"/>'), row(['Weg', '', ''], '<w:hidden/>')];
const below = ['', row(['', '', '']), row([cell('Onder voorbehoud van de begroting', spanning(3))])];

const anyTable = fc.record({
  rows: fc.shuffledSubarray([...parties], { minLength: 0 }).chain((named) =>
    fc.tuple(
      fc.constant(named),
      fc.array(
        fc.tuple(fc.constantFrom(...Object.keys(forms)), fc.constantFrom(...opens), fc.constantFrom('', ...between)),
        {
          minLength: named.length,
          maxLength: named.length,
        },
      ),
    ),
  ),
  last: fc.constantFrom(...below),
});

test('every party’s answer stands in the table afterwards, whatever rows it has, and Word can open it', async () => {
  await fc.assert(
    fc.asyncProperty(anyTable, async ({ rows: [named, looks], last }) => {
      const rows = named.map((party, index) => {
        const [form = 'plain', open = '', before = ''] = looks[index] ?? [];
        return before + (forms[form]?.(party, open) ?? '');
      });
      const { rows: filled } = await fillMade(table(3, row(titles), ...rows, last));
      for (const party of parties) {
        const words = filled.find(([first]) => first === `0: ${party}`)?.join(' ');
        expect(words).toMatch(/1-dec-2026.*Akkoord/);
      }
      expect(filled.filter(([first]) => /Oud|Weg/.test(first ?? ''))).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

test('filled again with the same answers nothing changes any more', async () => {
  const made = table(3, row(titles), ...parties.slice(0, 2).map((party) => row([party, cell('volgt', spanning(2))])));
  const once = await fillMade(made);
  const body = /<w:tbl>.*<\/w:tbl>/s.exec(once.xml)?.[0] ?? '';
  const twice = await fillMade(body);
  expect(twice.xml).toBe(twice.before);
});

test('every other file in the zip keeps its name, place, date and content', async () => {
  const others = { 'word/media/image1.xml': '<x/>', 'customXml/item1.xml': '<data a="1"/>' };
  const made = table(3, row(titles), ...parties.map((party) => row([party, '', ''])));
  const { bytes } = await fillMade(made, allAgreed, { others, styles: '<w:style w:styleId="A"/>' });
  const before = await makeDocx({ body: '', others, styles: '<w:style w:styleId="A"/>' });
  expect(await filesIn(bytes)).toEqual(await filesIn(before));
});

async function filesIn(docx: Uint8Array): Promise<unknown[]> {
  const files = Object.values((await JSZip.loadAsync(docx)).files);
  return Promise.all(
    files.map(async (file) => [
      file.name,
      file.date,
      file.name === 'word/document.xml' || (await file.async('base64')),
    ]),
  );
}
