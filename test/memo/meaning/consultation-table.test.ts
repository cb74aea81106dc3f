import { consultationTables, findConsultationTable } from '../../../bot/memo/meaning/consultation/consultation-table';
import { textOfCell } from '../../../bot/memo/meaning/values/cell-text';
import { aPage, aTable, type Row } from './pages';

describe('the table Afgestemd met, on its grid', () => {
  test('is known by the titles of its columns, in whatever order and with whatever spaces', () => {
    expect(
      read([
        ['Datum:', 'Afgestemd\u00a0met :', 'Standpunt /  advies'],
        ['2-mrt-2026', 'Politie', 'Akkoord'],
      ]),
    ).toEqual([['Politie', '2-mrt-2026', 'Akkoord']]);
  });

  test.each([
    ['Advies van', 'Datum', 'Advies'],
    ['Besproken in', 'd.d.', 'Uitkomst'],
    ['Paraaf akkoord', 'Datum', 'Paraaf'],
    ['Routing', 'Datum', 'Paraaf'],
    ['Orgaan', 'Datum', 'Standpunt'],
    ['Met wie', 'Wanneer', 'Uitkomst'],
    ['Afgestemd met (intern)', 'Datum', 'Akkoord ja/nee'],
  ])('may be titled %s, %s, %s', (...titles) => {
    expect(read([titles, ['Politie', '2-3-2026', 'Ja']])).toEqual([['Politie', '2-3-2026', 'Ja']]);
  });

  test.each([
    ['Naam', 'Datum'],
    ['Jaar', 'Bedrag', 'Toelichting'],
    ['Orgaan', 'Datum', 'Actie'],
  ])('is not a table titled %s, %s', (...titles) => {
    expect(findConsultationTable(aPage([aTable([titles, titles.map(() => 'iets')])]))).toBeUndefined();
  });

  test('knows a party by its own column when a title spans the column with numbers too', () => {
    const rows = [
      [{ text: 'Afgestemd met', columns: 2 }, 'Datum', 'Advies'],
      ['1.', 'Politie', '2-3-2026', 'Akkoord'],
      ['2.', 'GGD', '', ''],
    ];
    expect(read(rows)).toEqual([
      ['Politie', '2-3-2026', 'Akkoord'],
      ['GGD', '', ''],
    ]);
  });

  test('has no party in titles that are repeated, in a total or in the sign before a name', () => {
    const rows = [titles, ['1. Politie', '', ''], titles, ['b. GGD', '', 'Akkoord'], ['Totaal', '2', '']];
    expect(read(rows)).toEqual([
      ['Politie', '', ''],
      ['GGD', '', 'Akkoord'],
    ]);
  });

  test('gives a second row to the party above it when its cell spans both, or when it names nobody', () => {
    const spanning = [
      titles,
      [{ text: 'Politie', rows: 2 }, '2-3-2026', 'Vragen'],
      [{ column: 1, text: '9-3-2026' }, 'Akkoord'],
      ['GGD', '', ''],
    ];
    const nameless = [titles, ['Politie', '2-3-2026', 'Vragen'], ['', '9-3-2026', 'Akkoord'], ['GGD', '', '']];
    for (const rows of [spanning, nameless]) {
      expect(read(rows)).toEqual([
        ['Politie', '2-3-2026', 'Vragen', '9-3-2026', 'Akkoord'],
        ['GGD', '', ''],
      ]);
    }
  });

  test('lets a date that spans two parties count for both', () => {
    expect(
      read([titles, ['Politie', { text: '2-3-2026', rows: 2 }, 'Akkoord'], ['GGD', { column: 2, text: 'Akkoord' }]]),
    ).toEqual([
      ['Politie', '2-3-2026', 'Akkoord'],
      ['GGD', '2-3-2026', 'Akkoord'],
    ]);
  });

  test('takes one cell under both titles for both', () => {
    const table = find([titles, ['Politie', { text: '2-3-2026 Akkoord', columns: 2 }]]);
    expect(table?.rows[0]?.date).toBe(table?.rows[0]?.advice);
  });

  test('takes a row over its whole width for a remark, not for a party', () => {
    const table = find([titles, ['Politie', '', ''], [{ text: 'Onder voorbehoud van de begroting', columns: 3 }]]);
    expect(table?.rows.map(({ party }) => party)).toEqual(['Politie']);
    expect(table?.remarkRows).toEqual([2]);
  });

  test('may have its titles over two rows', () => {
    const rows = [
      [
        { text: 'Afgestemd met', rows: 2 },
        { text: 'Advies', columns: 2 },
      ],
      [{ column: 1, text: 'Datum' }, 'Standpunt'],
      ['Politie', '2-3-2026', 'Akkoord'],
    ];
    expect(read(rows)).toEqual([['Politie', '2-3-2026', 'Akkoord']]);
  });

  test('may stand in a cell of another table, as in a note that is one table', () => {
    const page = aPage([
      aTable([['Onderwerp', 'Kazerne'], [{ columns: 2, blocks: [aTable([titles, ['Politie', '', '']])] }]]),
    ]);
    expect(findConsultationTable(page)?.rows.map(({ party }) => party)).toEqual(['Politie']);
  });

  test('may be rows of the one table that the whole note is', () => {
    const rows = [
      ['Onderwerp', { text: 'Kazerne', columns: 2 }],
      titles,
      ['Politie', '2-3-2026', 'Akkoord'],
      ['Inleiding', { text: 'De kazerne is oud.', columns: 2 }],
    ];
    expect(read(rows)).toEqual([['Politie', '2-3-2026', 'Akkoord']]);
  });

  test('is the surest of several', () => {
    const page = aPage([
      aTable([
        ['Routing', 'Datum', 'Paraaf'],
        ['MT', '', ''],
      ]),
      aTable([titles, ['Politie', '', '']]),
    ]);
    expect(consultationTables(page.blocks)).toHaveLength(2);
    expect(findConsultationTable(page)?.rows[0]?.party).toBe('Politie');
  });
});

const titles = ['Afgestemd met', 'Datum', 'Advies'];

function find(rows: readonly Row[]) {
  return findConsultationTable(aPage([aTable(rows)]));
}

function read(rows: readonly Row[]): string[][] {
  return (find(rows)?.rows ?? []).map(({ party, more, ...first }) => [
    party,
    ...[first, ...more].flatMap(({ date, advice }) => [date, advice].map((cell) => (cell ? textOfCell(cell) : ''))),
  ]);
}
