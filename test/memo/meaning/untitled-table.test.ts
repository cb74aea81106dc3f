import { rowsOfTable } from '../../../bot/memo/meaning/consultation/consultation-rows';
import { consultationTables } from '../../../bot/memo/meaning/consultation/consultation-table';
import type { PageBlock } from '../../../bot/memo/page/page';
import { aHeading, aLine, aTable, interpreted, type Row } from './pages';

const wide = (text: string, columns: number) => [{ text, columns }];

function read(rows: readonly Row[]): string[][] {
  return consultationTables([aTable(rows)]).flatMap((table) =>
    rowsOfTable(table).map(({ party, date, advice }) => [party, date, advice]),
  );
}

describe('a table with one title over its whole width', () => {
  test.each<[string, Row[]]>([
    [
      'in the usual order',
      [
        ['Politie', '2-mrt-2026', 'Akkoord'],
        ['GGD', '', ''],
      ],
    ],
    [
      'with the position first',
      [
        ['Politie', 'Akkoord', '2-mrt-2026'],
        ['GGD', '', ''],
      ],
    ],
    [
      'with numbers',
      [
        ['1.', 'Politie', '2-mrt-2026', 'Akkoord'],
        ['2.', 'GGD', '', ''],
      ],
    ],
  ])('has its columns by what the cells hold: %s', (_, rows) => {
    expect(read([wide('Afgestemd met:', rows[0]?.length ?? 0), ...rows])).toEqual([
      ['Politie', '2-mrt-2026', 'Akkoord'],
      ['GGD', '', ''],
    ]);
  });

  test('may have day and position in one cell, and nothing filled in yet', () => {
    expect(read([wide('Afgestemd met', 2), ['Politie', 'Akkoord, 2-mrt-2026'], ['GGD', '']])).toEqual([
      ['Politie', '2-mrt-2026', 'Akkoord'],
      ['GGD', '', ''],
    ]);
    expect(read([wide('Afgestemd met', 3), ['Politie', '', ''], ['GGD', '', '']])).toEqual([
      ['Politie', '', ''],
      ['GGD', '', ''],
    ]);
  });
});

describe('a table without any title', () => {
  const bare: Row[] = [
    ['GGD', '3-mrt-2026', 'Akkoord'],
    ['GHOR', '', ''],
  ];
  const titled = aTable([
    ['Afgestemd met', 'Datum', 'Advies'],
    ['Politie', '2-mrt-2026', 'Akkoord'],
  ]);
  const note = (...blocks: PageBlock[]) =>
    interpreted([aTable([['Onderwerp', 'Kazerne']]), aHeading('Voorstel'), aLine('In te stemmen.'), ...blocks]);

  test('is read, and said to be unsure, when the note has no other', () => {
    const { memo, reading } = note(aTable(bare));
    expect(memo.consultation.map(({ party }) => party)).toEqual(['GGD', 'GHOR']);
    expect(reading.fields.consultation).toEqual({ sure: 'unsure', where: '', why: 'unclearLabel' });
  });

  test('is named, with its rows, beside one with titles', () => {
    const { memo, reading } = note(titled, aLine('Van buiten:'), aTable(bare));
    expect(memo.consultation.map(({ party }) => party)).toEqual(['Politie']);
    expect(reading.fields.consultation).toMatchObject({ why: 'secondTable', beside: 'GGD, GHOR' });
  });

  test.each<[string, Row[]]>([
    [
      'days without positions',
      [
        ['Start van de bouw', '1-mei-2026', ''],
        ['Oplevering', '1-mei-2027', ''],
      ],
    ],
    [
      'labels',
      [
        ['Auteur', '2-mrt-2026', 'Akkoord'],
        ['Onderwerp', '', ''],
      ],
    ],
    [
      'amounts',
      [
        ['Brandweer', '€ 1.000', 'Akkoord'],
        ['GGD', '€ 2.000', 'Akkoord'],
      ],
    ],
  ])('is none of parties when it holds %s', (_, rows) => {
    expect(read(rows)).toEqual([]);
  });
});
