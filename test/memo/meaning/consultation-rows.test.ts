import type { ConsultationRow } from '../../../bot/core/note/memo';
import { aHeading, aLine, aTable, interpreted, type Row } from './pages';

const titles = ['Afgestemd met', 'Datum', 'Advies'];

describe('a party’s answer', () => {
  test.each([
    ['5-nov-2026 Akkoord', '5-nov-2026', 'Akkoord'],
    ['Akkoord d.d. 5 november 2026', '5 november 2026', 'Akkoord'],
    ['Akkoord, mits de dekking klopt (5-11-2026)', '5-11-2026', 'Akkoord, mits de dekking klopt'],
    ['volgt', '', 'volgt'],
  ])('may share a cell with its date: %s', (text, date, advice) => {
    expect(rowsOf([titles, ['Politie', { text, columns: 2 }]])).toEqual([{ party: 'Politie', date, advice }]);
    expect(
      rowsOf([
        ['Afgestemd met', 'Datum en standpunt'],
        ['Politie', text],
      ]),
    ).toEqual([{ party: 'Politie', date, advice }]);
  });

  test('of both rows that its cell spans is kept', () => {
    const rows = [
      titles,
      [{ text: 'Politie', rows: 2 }, '2-3-2026', 'Vragen'],
      [{ column: 1, text: '9-3-2026' }, 'Akkoord'],
    ];
    expect(rowsOf(rows)).toEqual([{ party: 'Politie', date: '2-3-2026 9-3-2026', advice: 'Vragen\nAkkoord' }]);
  });

  test('is what is ticked, with the remark in the column beside it', () => {
    const rows = [
      ['Afgestemd met', 'Datum', 'Akkoord', 'Opmerkingen'],
      ['Politie', '2-3-2026', '☒ Akkoord ☐ Niet akkoord', 'mits er geld is'],
      ['GGD', '', '☐ Akkoord ☐ Niet akkoord', ''],
    ];
    expect(rowsOf(rows)).toEqual([
      { party: 'Politie', date: '2-3-2026', advice: 'Akkoord\nmits er geld is' },
      { party: 'GGD', date: '', advice: '' },
    ]);
  });

  test('is the column that is ticked, of Akkoord and Niet akkoord', () => {
    const rows = [
      ['Afgestemd met', 'Datum', 'Akkoord', 'Niet akkoord', 'Opmerkingen'],
      ['Politie', '2-3-2026', 'x', '', ''],
      ['GGD', '3-3-2026', '', '☒', 'te duur'],
      ['Brandweer', '', 'J.S.', '', ''],
      ['Gemeente', '', '☐', '☐', ''],
    ];
    expect(rowsOf(rows)).toEqual([
      { party: 'Politie', date: '2-3-2026', advice: 'Akkoord' },
      { party: 'GGD', date: '3-3-2026', advice: 'Niet akkoord\nte duur' },
      { party: 'Brandweer', date: '', advice: 'Akkoord J.S.' },
      { party: 'Gemeente', date: '', advice: '' },
    ]);
  });

  test('is kept when empty lines part the table', () => {
    const parted = (...rest: Row[]) => {
      const table = aTable([titles, ['Politie', '2-3-2026', 'Akkoord']]);
      return interpreted([aTable([['Onderwerp', 'Kazerne']]), aLine(''), table, aLine(''), aTable(rest)]).memo;
    };
    const rows = [
      { party: 'Politie', date: '2-3-2026', advice: 'Akkoord' },
      { party: 'GGD', date: '', advice: '' },
      { party: 'Brandweer', date: '', advice: '' },
    ];
    expect(parted(['GGD', '', ''], ['Brandweer', '', '']).consultation).toEqual(rows);
    expect(parted(['2027', '€ 5.000', 'Bouw'], ['2028', '', '']).consultation).toEqual(rows.slice(0, 1));
  });

  test.each(['Klik of tik om een datum in te voeren.', 'dd-mm-jjjj', '[datum]', '..-..-20..', '-'])(
    'is nothing when the form’s own %j stands there',
    (hint) => {
      expect(rowsOf([titles, ['Politie', hint, 'Akkoord / niet akkoord']])).toEqual([
        { party: 'Politie', date: '', advice: '' },
      ]);
    },
  );

  test('may stand in columns, one for each party', () => {
    const rows = [
      ['Afgestemd met', 'Politie', 'GGD'],
      ['Datum', '2-3-2026', ''],
      ['Standpunt', 'Akkoord', ''],
    ];
    expect(rowsOf(rows)).toEqual([
      { party: 'Politie', date: '2-3-2026', advice: 'Akkoord' },
      { party: 'GGD', date: '', advice: '' },
    ]);
  });
});

describe('parties without a table', () => {
  test.each([
    ['Afgestemd met: GGD, Politie en Brandweer', ['GGD', 'Politie', 'Brandweer']],
    ['Afgestemd met: GGD (akkoord, 2-3-2026) en Politie', ['GGD 2-3-2026 akkoord', 'Politie']],
    ['Advies van: GGD (volgt) en Politie', ['GGD volgt', 'Politie']],
    ['Advies van: GGD 2-3-2026 akkoord, mits er geld is', ['GGD 2-3-2026 akkoord, mits er geld is']],
  ])('may stand beside the title: %s', (line, parties) => {
    const rows = interpreted([aTable([['Onderwerp', 'Kazerne']]), aLine(line)]).memo.consultation;
    expect(rows.map(inWords)).toEqual(parties);
  });

  test('may stand beside it in the next cell', () => {
    const page = [
      aTable([
        ['Onderwerp', 'Kazerne'],
        ['Afgestemd met', 'GGD 2-3-2026 Akkoord\nPolitie'],
      ]),
    ];
    expect(interpreted(page).memo.consultation.map(inWords)).toEqual(['GGD 2-3-2026 Akkoord', 'Politie']);
  });

  test('may stand beside it in a table of their own', () => {
    const inside = aTable([
      ['Partij', 'Datum', 'Advies'],
      ['GGD', '2-3-2026', 'Akkoord'],
    ]);
    const page = [
      aTable([
        ['Onderwerp', 'Kazerne'],
        ['Afgestemd met', { blocks: [inside] }],
      ]),
    ];
    expect(interpreted(page).memo.consultation.map(inWords)).toEqual(['GGD 2-3-2026 Akkoord']);
  });

  test('end where text begins', () => {
    const page = [
      aLine('Onderwerp: Kazerne'),
      aLine('Afgestemd met Datum Advies'),
      aLine('GGD 2-3-2026 Akkoord'),
      aLine(''),
      aLine('De kazerne is oud.'),
      aHeading('Inleiding'),
      aLine('Oud.'),
    ];
    const { memo, sections } = interpreted(page);
    expect(memo.consultation.map(inWords)).toEqual(['GGD 2-3-2026 Akkoord']);
    expect(sections).toEqual([
      { heading: 'Overig', text: 'De kazerne is oud.' },
      { heading: 'Inleiding', text: 'Oud.' },
    ]);
  });
});

function rowsOf(rows: readonly Row[]): readonly ConsultationRow[] {
  return interpreted([aTable([['Onderwerp', 'Kazerne']]), aLine(''), aTable(rows)]).memo.consultation;
}

function inWords({ party, date, advice }: ConsultationRow): string {
  return [party, date, advice].filter(Boolean).join(' ');
}
