import { allAgreed, fillMade, parties, titles } from '../../support/docx/fill-made';
import { cell, paragraph, row, table } from '../../support/docx/make-docx';

const [lgo, directorate] = parties;
const head = row(titles);
const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

describe('a party’s date and position are written', () => {
  test('in rows that Word numbers', async () => {
    const numbered = parties.map((party) =>
      row([cell(paragraph(party, '<w:numPr><w:numId w:val="1"/></w:numPr>')), '', '']),
    );
    const { rows } = await fillMade(table(3, head, ...numbered), allAgreed, { numbering });
    expect(rows.slice(1)).toEqual(
      parties.map((party, index) => [`0: ${index + 1}. ${party}`, '1: 1-dec-2026', '2: Akkoord']),
    );
  });

  test('in the second part of a table that an empty line parts', async () => {
    const made = table(3, head, row([lgo, '', ''])) + paragraph() + table(3, row([directorate, '', '']));
    const { xml } = await fillMade(made);
    expect(xml.match(/1-dec-2026/g)).toHaveLength(3);
    expect(xml.indexOf('</w:tbl>')).toBeLessThan(xml.indexOf(parties[2]));
  });

  test('below the position that was given, where each has a column, in place of an older tick', async () => {
    const heads = row(['Afgestemd met', 'Datum', 'Akkoord', 'Niet akkoord']);
    const { rows } = await fillMade(table(4, heads, row([lgo, '', '', 'x']), row([directorate, '', '☐', '☐'])), [
      { party: lgo, date: '1-dec-2026', advice: 'Akkoord' },
      { party: directorate, date: '1-dec-2026', advice: 'Niet akkoord: te duur' },
    ]);
    expect(rows.slice(1)).toEqual([
      [`0: ${lgo}`, '1: 1-dec-2026', '2: Akkoord', '3: '],
      [`0: ${directorate}`, '1: 1-dec-2026', '2: ☐ | tickBox', '3: Niet akkoord: te duur'],
    ]);
  });
});
