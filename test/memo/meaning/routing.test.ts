import type { PageBlock } from '../../../bot/memo/page/page';
import { aHeading, aLine, aTable, interpreted } from './pages';

const top = aTable([['Onderwerp', 'Peilbesluit']]);
const text = [
  aHeading('Voorstel'),
  aLine('Het peilbesluit vast te stellen.'),
  aHeading('Toelichting'),
  aLine('Het peil is te hoog.'),
];

function readWith(...blocks: PageBlock[]) {
  return interpreted([top, ...blocks, ...text]);
}

function rowsOf({ memo }: ReturnType<typeof interpreted>): string[] {
  return memo.consultation.map(({ party, date, advice }) => [party, date, advice].filter(Boolean).join(' '));
}

describe('bodies that deal with a proposal one after the other', () => {
  test.each([
    [
      'rows',
      [
        aTable([
          ['In D&H', '3-11-2026'],
          ['In Cie BB', '24-11-2026'],
          ['In AB', ''],
        ]),
      ],
    ],
    ['lines', [aLine('In D&H: 3-11-2026'), aLine('In Cie BB: 24-11-2026'), aLine(''), aLine('In AB:')]],
    [
      'pairs in a row',
      [
        aTable([
          ['In D&H', '3-11-2026', 'In Cie BB', '24-11-2026'],
          ['In AB', '', '', ''],
        ]),
      ],
    ],
  ])('are parties with their days, though unsure: %s', (_, blocks) => {
    const read = readWith(...blocks);
    expect(rowsOf(read)).toEqual(['D&H 3-11-2026', 'Cie BB 24-11-2026', 'AB']);
    expect(read.reading.fields.consultation).toEqual({ sure: 'unsure', where: 'In D&H', why: 'unclearLabel' });
    expect(read.memo.request).toBe('Het peilbesluit vast te stellen.');
  });

  test('may have initials or a position behind the day', () => {
    expect(
      rowsOf(
        readWith(
          aTable([
            ['In D&H', '3-11-2026', 'JS'],
            ['In AB', '16-12-2026', 'Akkoord'],
          ]),
        ),
      ),
    ).toEqual(['D&H 3-11-2026 JS', 'AB 16-12-2026 Akkoord']);
  });

  test('give way to a table of parties, without a doubt about it', () => {
    const table = aTable([
      ['Afgestemd met', 'Datum', 'Advies'],
      ['GGD', '2-3-2026', 'Akkoord'],
    ]);
    const read = readWith(aLine('In D&H: 3-11-2026'), table);
    expect(rowsOf(read)).toEqual(['GGD 2-3-2026 Akkoord']);
    expect(read.reading.fields.consultation).toMatchObject({ sure: 'found' });
  });

  test('are not found in a sentence', () => {
    expect(
      rowsOf(readWith(aLine('In AB 16-12-2026 is besloten om het peil te verlagen en de boeren te horen.'))),
    ).toEqual([]);
  });
});

describe('boxes beside Ingebracht bij', () => {
  test.each([
    ['on a line', [aLine('Ingebracht bij: ☒ AB ☐ DB')]],
    ['in a cell', [aTable([['Ingebracht bij', '☒ AB\n☐ DB']])]],
    ['in cells', [aTable([['Ingebracht bij', '☒ AB', '☐ DB']])]],
  ])('say to which body the note goes: %s', (_, blocks) => {
    const { memo } = readWith(...blocks);
    expect(memo.body).toBe('AB');
    expect(memo.consultation).toEqual([]);
  });

  test('give no party that is not ticked', () => {
    expect(rowsOf(readWith(aTable([['Afgestemd met', '☒ GGD\n☐ Politie\n☒ Brandweer']])))).toEqual([
      'GGD',
      'Brandweer',
    ]);
  });
});

describe('labels below the running text', () => {
  const below = (...lines: string[]) =>
    interpreted([top, ...text, aLine(''), ...lines.map((line) => aLine(line))]).memo;

  test('are read on the last lines', () => {
    expect(below('Indiener: J. Smit', 'Portefeuillehouder: mevr. De Boer')).toMatchObject({
      author: 'J. Smit',
      boardHolders: ['mevr. De Boer'],
    });
  });

  test('do not make a note public, and are only words in a sentence or above other text', () => {
    expect(below('Status: Openbaar').confidentiality).toBe('onbekend');
    expect(below('Indiener: dat is wie het plan maakt.').author).toBe('');
    expect(below('Indiener: J. Smit', 'De heer Smit is ook bereikbaar per telefoon.').author).toBe('');
  });
});
