import { allAgreed, fillMade, parties, titles } from '../../support/docx/fill-made';
import { cell, control, hint, paragraph, row, run, table } from '../../support/docx/make-docx';

const head = row(titles);
const name = (party: string) => cell(paragraph(run(party, '<w:rFonts w:ascii="Verdana"/><w:sz w:val="19"/>')));
const withCells = (content: string, party: string) => row([name(party), cell(content), cell(content)]);
const made = (content: string) => table(3, head, ...parties.map((party) => withCells(content, party)));

/** Returns the properties of the run that holds these words. */
function lookOf(words: string, xml: string): string | undefined {
  return new RegExp(`<w:r>(?:<w:rPr>((?:(?!</w:rPr>).)*)</w:rPr>)?<w:t xml:space="preserve">${words}<`).exec(xml)?.[1];
}

const ofName = '<w:rFonts w:ascii="Verdana"/><w:sz w:val="19"/>';

describe('the filled-in words look', () => {
  test.each([
    ['like the party’s name where the cell is empty', paragraph(), ofName],
    ['like the party’s name where a hint stood', paragraph(hint('Kies een datum.')), ofName],
    [
      'like the party’s name where a hint without a control stood',
      paragraph(run('Datum', '<w:rStyle w:val="Tekstvantijdelijkeaanduiding"/>')),
      ofName,
    ],
    ['like what stood there', paragraph(run('volgt', '<w:i/>')), '<w:i/>'],
    ['like the end of the cell’s paragraph', paragraph('', '<w:rPr><w:i/></w:rPr>'), '<w:i/>'],
    [
      'like what stood there, but not struck or hidden',
      paragraph(run('volgt', '<w:i/><w:strike/>') + run('weg', '<w:vanish/>')),
      '<w:i/>',
    ],
    [
      'like the end of a paragraph that was deleted with track changes',
      paragraph('', '<w:rPr><w:del w:id="1"/><w:i/></w:rPr>'),
      '<w:i/>',
    ],
  ])('%s', async (_how, content, look) => {
    const { xml } = await fillMade(made(content));
    expect(lookOf('1-dec-2026', xml)).toBe(look);
    expect(lookOf('Akkoord', xml)).toBe(look);
  });

  test('in a new row like in the others', async () => {
    const { xml } = await fillMade(
      table(3, head, ...parties.slice(0, 2).map((party) => withCells(paragraph(), party))),
    );
    for (const words of [parties[2], '1-dec-2026', 'Akkoord']) expect(lookOf(words, xml)).toBe(ofName);
  });
});

describe('a content control lets go', () => {
  const bound = '<w:showingPlcHdr/><w:dataBinding w:xpath="/a"/><w15:dataBinding w:xpath="/a"/><w:id w:val="12"/>';

  test.each([
    [
      'in a cell',
      row([name(parties[0]), cell(paragraph(control(bound, run('Kies')))), cell(control(bound, paragraph('Kies')))]),
    ],
    [
      'around a cell',
      row([name(parties[0]), control(bound, cell('Kies')), control(bound.replace('12', '13'), cell('Kies'))]),
    ],
  ])('of its hint and its data: %s', async (_where, first) => {
    const { xml, rows } = await fillMade(table(3, head, first), allAgreed.slice(0, 1));
    expect(rows[1]).toEqual([`0: ${parties[0]}`, '1: 1-dec-2026', '2: Akkoord']);
    expect(xml).not.toMatch(/showingPlcHdr|dataBinding/);
  });

  test('of its data where it stands around the whole table, and stays for the rest', async () => {
    const around = control('<w:dataBinding w:xpath="/a"/><w:tag w:val="tabel"/>', made(paragraph()));
    const { xml, before } = await fillMade(around);
    expect(xml).toContain('<w:sdt><w:sdtPr><w:tag w:val="tabel"/></w:sdtPr>');
    expect(before).toContain('dataBinding');
  });
});

test('a remark that people put beside a place in a cell stays there', async () => {
  const anchors = '<w:bookmarkStart w:id="1" w:name="hier"/><w:commentRangeStart w:id="2"/>';
  const ends = '<w:commentRangeEnd w:id="2"/><w:bookmarkEnd w:id="1"/>';
  const first = row([parties[0], cell(paragraph(anchors + run('volgt') + ends)), '']);
  const { xml } = await fillMade(table(3, head, first), allAgreed.slice(0, 1));
  expect(xml).toContain(`${anchors}${ends}`);
});

test('a position goes in as it was typed, line by line, without what a document cannot hold', async () => {
  const advice = 'Akkoord met opmerking: <b>let op</b> & "kijk"\nTweede regel\u0000\ud800 €';
  const { rows } = await fillMade(made(paragraph()), [{ party: parties[0], date: '1-dec-2026', advice }]);
  expect(rows[1]?.[2]).toBe('2: Akkoord met opmerking: <b>let op</b> & "kijk"\nTweede regel €');
});

test('a document with another prefix is filled in that prefix', async () => {
  const { xml, rows } = await fillMade(made(paragraph()), allAgreed, {}, (text) =>
    text.replace(/(<\/?|xmlns:| )w(?=[:=])/g, '$1woord'),
  );
  expect(rows[1]).toEqual([`0: ${parties[0]}`, '1: 1-dec-2026', '2: Akkoord']);
  expect(xml).not.toContain('<w:');
});
