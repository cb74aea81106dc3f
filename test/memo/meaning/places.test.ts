import { interpret } from '../../../bot/memo/meaning/interpret';
import { aLine, aPage, aTable } from './pages';

describe('parties', () => {
  test('may stand beside each other, with their answers below them', () => {
    const { memo } = interpret(
      aPage([
        aLine('Onderwerp: Kazerne'),
        aTable([
          ['Afgestemd met', 'GGD', 'Politie'],
          ['Datum', '2-3-2026', ''],
          ['Standpunt', 'Akkoord', ''],
        ]),
      ]),
    );
    expect(memo.consultation).toEqual([
      { party: 'GGD', date: '2-3-2026', advice: 'Akkoord' },
      { party: 'Politie', date: '', advice: '' },
    ]);
  });

  test('may stand on one line, with what they said in brackets', () => {
    const { memo } = interpret(
      aPage([
        aLine('Onderwerp: Kazerne'),
        aLine('Afgestemd met: GGD (akkoord, 2-3-2026), Politie en Brandweer (positief)'),
      ]),
    );
    expect(memo.consultation).toEqual([
      { party: 'GGD', date: '2-3-2026', advice: 'akkoord' },
      { party: 'Politie', date: '', advice: '' },
      { party: 'Brandweer', date: '', advice: 'positief' },
    ]);
  });
});

describe('attachments', () => {
  test('may stand under a heading at the end', () => {
    const heading = aLine('4. Bijlagen', { isHeading: true });
    const page = aPage([
      aLine('Onderwerp: Kazerne'),
      aLine('Voorstel', { isHeading: true }),
      aLine('1. Te bouwen.'),
      heading,
      aLine('1. Plan'),
      aLine('2. Kaart'),
      aLine('Namens het bestuur'),
    ]);
    expect(interpret(page).memo).toMatchObject({ attachments: ['Plan', 'Kaart'], request: '1. Te bouwen.' });
  });
});
