import { pdfBlocks } from '../../bot/memo/pdf-blocks';
import { linesOfPage, type PdfText } from '../../bot/memo/pdf-lines';

/** Letters are 5 points wide and 10 high here; running text reaches to 500. */
describe('what stands where on a page', () => {
  test('makes a table’s row of text that stands beside each other, the empty cells too', () => {
    expect(
      blocksOf([at(70, 700, 'Afgestemd met:'), at(250, 700, 'Datum:'), at(400, 700, 'Advies:'), at(70, 680, 'GGD')]),
    ).toEqual([
      ['Afgestemd met:', 'Datum:', 'Advies:'],
      ['GGD', '', ''],
    ]);
  });

  test('also when the titles are centred above their columns', () => {
    const titles = [at(110, 700, 'Afgestemd met:'), at(260, 700, 'Datum:'), at(430, 700, 'Advies:')];
    const rows = [at(70, 680, 'Gemeente Heuvelland'), at(70, 660, 'Politie'), at(390, 660, 'Akkoord, mits')];
    expect(blocksOf([...titles, ...rows]).slice(1)).toEqual([
      ['Gemeente Heuvelland', '', ''],
      ['Politie', '', 'Akkoord, mits'],
    ]);
  });

  test('puts a name, a date and an advice together that were broken to fit their cells', () => {
    const titles = [at(70, 700, 'Afgestemd met:'), at(170, 700, 'Datum:'), at(212, 700, 'Advies:')];
    const first = [at(70, 680, 'Adviseurs van de'), at(170, 680, '5-nov-'), at(212, 680, 'Akkoord')];
    const second = [at(70, 669, 'gemeenten'), at(170, 669, '2026')];
    expect(blocksOf([...titles, ...first, ...second, longLine(600)])[1]).toEqual([
      'Adviseurs van de gemeenten',
      '5-nov-2026',
      'Akkoord',
    ]);
  });

  test('keeps parties apart that stand close together', () => {
    const rows = [at(70, 689, 'GGD'), at(70, 678, 'Politie'), at(70, 667, 'Brandweer')];
    const titles = [at(70, 700, 'Afgestemd met:'), at(250, 700, 'Datum:'), at(400, 700, 'Advies:')];
    expect(
      blocksOf([...titles, ...rows])
        .slice(1)
        .map(([party]) => party),
    ).toEqual(['GGD', 'Politie', 'Brandweer']);
  });

  test('makes one paragraph of lines that fill the page, and leaves short lines alone', () => {
    const text = [longLine(700), at(70, 689, 'gaat verder.'), at(70, 678, 'Kort.'), at(70, 667, 'Ook kort.')];
    expect(blocksOf(text)).toEqual([[`${longLine(700).text} gaat verder.`], ['Kort.'], ['Ook kort.']]);
  });

  test('joins a list’s sign to its item, however far it stands', () => {
    expect(blocksOf([at(70, 700, '•'), at(110, 700, 'Plan'), at(70, 680, '2.'), at(110, 680, 'Kaart')])).toEqual([
      ['• Plan'],
      ['2. Kaart'],
    ]);
  });

  test('leaves out page numbers, but not an agenda item', () => {
    const page = [at(70, 700, 'Agendapunt:'), at(250, 700, '6'), at(280, 20, 'Pagina 1 van 2')];
    expect(blocksOf(page)).toEqual([['Agendapunt:', '6']]);
  });
});

function blocksOf(texts: readonly PdfText[]) {
  return pdfBlocks(linesOfPage(texts, 1));
}

function at(x: number, y: number, text: string): PdfText {
  return { text, x, y, end: x + text.length * 5, size: 10 };
}

function longLine(y: number): PdfText {
  return at(
    70,
    y,
    'Deze regel loopt van de ene kant van de bladzijde naar de andere kant en dan nog een'.padEnd(86, '.'),
  );
}
