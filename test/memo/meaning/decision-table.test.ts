import { aHeading, aLine, aTable, interpreted, type Row } from './pages';

const facts = aTable([
  ['Onderwerp', 'Kazerne'],
  ['Agendapunt', '6'],
]);
const decisions = [
  '1. Het plan vast te stellen.',
  '2. Communicatie: het bericht te versturen.',
  '3. Het krediet te geven.',
];
const rows: Row[] = [['Nr.', 'Besluit'], ...decisions.map((text): Row => [text.slice(0, 2), text.slice(3)])];

describe('a table with a decision in each row', () => {
  test('is all of the request, below its heading and below a sentence that asks', () => {
    for (const lead of [[], [aLine('Het bestuur wordt gevraagd:')]]) {
      const { memo } = interpreted([
        facts,
        aHeading('Voorstel'),
        ...lead,
        aTable(rows),
        aHeading('Inleiding'),
        aLine('Oud.'),
      ]);
      expect(memo.request.split('\n').slice(-3)).toEqual(decisions);
      expect(memo.caseNumber).toBe('');
    }
  });

  test('needs no other heading than its own', () => {
    const { memo, reading } = interpreted([
      facts,
      aTable([['Nr', 'Beslispunt'], ...rows.slice(1)]),
      aHeading('Inleiding'),
    ]);
    expect(memo.request.split('\n')).toEqual(decisions);
    expect(reading.fields.request?.sure).toBe('found');
  });

  test('may have more columns, of which no word is lost', () => {
    const { memo } = interpreted([
      facts,
      aHeading('Voorstel'),
      aTable([
        ['Nr', 'Beslispunt', 'Bedrag'],
        ['1.', 'Te bouwen.', '€ 5.000'],
      ]),
    ]);
    expect(memo.request).toBe('1. Te bouwen. € 5.000');
  });

  test('or below a decision, is a part of it, whatever words are in it', () => {
    const costs = aTable([
      ['Soort', 'Bedrag'],
      ['Advies', '€ 120'],
      ['Personeel', '€ 80'],
    ]);
    const { memo } = interpreted([
      facts,
      aHeading('Voorstel'),
      aLine('1. De tarieven vast te stellen:'),
      costs,
      aLine('2. De tarieven te publiceren.'),
      aHeading('Inleiding'),
    ]);
    expect(memo.request.split('\n')).toEqual([
      '1. De tarieven vast te stellen:',
      'Soort Bedrag',
      'Advies € 120',
      'Personeel € 80',
      '2. De tarieven te publiceren.',
    ]);
  });

  test('is none when it has labels', () => {
    const read = (...table: Row[]) => interpreted([facts, aTable(table), aHeading('Inleiding')]).memo.request;
    expect(read(['Nr', 'Onderwerp', 'Besluit'], ['1', 'Opening', 'Vastgesteld'])).toBe('');
  });
});
