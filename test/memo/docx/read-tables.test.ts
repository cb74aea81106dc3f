import { cell, control, hint, paragraph, row, run, spanning, table } from '../../support/docx/make-docx';
import { rowsOf, wordsOf } from '../../support/docx/read-made';

describe('a table is a grid', () => {
  test('in which cells span columns and rows', async () => {
    const restart = '<w:vMerge w:val="restart"/>';
    const body = table(
      3,
      row([cell('titel', spanning(2)), 'datum']),
      row([cell('partij', restart), 'een', '1-dec']),
      row([cell('wat Word niet toont', '<w:vMerge/>'), 'twee', '2-dec']),
      row([cell('andere', '<w:vMerge/>'), cell('drie', spanning(2))]),
    );
    expect(await rowsOf(body)).toEqual([
      ['0: titel (2×1)', '2: datum'],
      ['0: partij (1×3)', '1: een', '2: 1-dec'],
      ['1: twee', '2: 2-dec'],
      ['1: drie (2×1)'],
    ]);
  });

  test('that goes on in a table right below it, of as many columns', async () => {
    const body = table(2, row(['a', 'b'])) + table(2, row(['c', 'd'])) + table(3, row(['e', 'f', 'g']));
    expect(await rowsOf(body)).toEqual([
      ['0: a', '1: b'],
      ['0: c', '1: d'],
    ]);
    const apart = table(1, row(['a'])) + paragraph() + table(1, row(['b']));
    expect(await rowsOf(apart)).toEqual([['0: a']]);
  });

  test('of which rows may begin further to the right', async () => {
    const body = table(3, row(['a', 'b', 'c']), row(['d'], '<w:gridBefore w:val="2"/>'));
    expect(await rowsOf(body)).toEqual([['0: a', '1: b', '2: c'], ['2: d']]);
  });

  test('in which cells may be put together in the old way', async () => {
    const body = table(3, row([cell('a', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), 'c']));
    expect(await rowsOf(body)).toEqual([['0: a (2×1)', '2: c']]);
  });

  test('without rows and cells that are deleted or hidden, and with those in content controls', async () => {
    const moved = '<w:rPr><w:moveFrom w:id="4"/></w:rPr>';
    const body = table(
      2,
      row(['een', 'a']),
      row(['twee', 'b'], '<w:del w:id="1"/>'),
      row(['drie', 'c'], '<w:hidden/>'),
      row([cell(paragraph(`<w:moveFrom w:id="5">${run('vier')}</w:moveFrom>`, moved)), cell(paragraph('', moved))]),
      control('', row([control('', cell('vijf')), control('<w:showingPlcHdr/>', cell('Kies een item.'))])),
      `<w:customXml>${row([cell('zes', '<w:cellDel w:id="2"/>'), 'f'])}</w:customXml>`,
    );
    expect(await rowsOf(body)).toEqual([['0: een', '1: a'], ['0: vijf', '1:  | hint'], ['0: f']]);
  });

  test('that may hold another one, and text around it', async () => {
    const inner = table(1, row(['binnen']));
    expect(await rowsOf(table(1, row([cell(`${paragraph('boven')}${inner}${paragraph('')}`)])))).toEqual([
      ['0: boven / [1 rows] / '],
    ]);
  });

  test('however many columns it says to have', async () => {
    expect(await rowsOf(table(1, row([cell('a', spanning(2_000_000_000)), 'b'])))).toEqual([['0: a', '1: b']]);
  });
});

test('a content control around paragraphs is not there while it shows its hint', async () => {
  const body = control('<w:showingPlcHdr/>', paragraph('Typ hier uw tekst')) + control('', paragraph('tekst'));
  expect(await wordsOf(body)).toEqual([' | hint', 'tekst']);
});

test('a hint in a cell is no answer', async () => {
  expect(await rowsOf(table(1, row([cell(paragraph(hint()))])))).toEqual([['0:  | hint']]);
});
