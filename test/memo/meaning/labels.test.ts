import { interpret } from '../../../bot/memo/meaning/interpret';
import { aLine, aPage } from './pages';

describe('a label', () => {
  test('may have a dash behind it', () => {
    const { memo } = memoOf('Onderwerp – Kazerne', 'Agendapunt - 6', 'Auteur – J. Smit-Bos');
    expect(memo).toMatchObject({ subject: 'Kazerne', agendaItem: '6', author: 'J. Smit-Bos' });
  });

  test('may be an item of a list', () => {
    const { memo } = memoOf('• Onderwerp: Kazerne', '• Behandeling: Hamerstuk', '• Auteur: J. Smit');
    expect(memo).toMatchObject({ subject: 'Kazerne', treatment: 'Hamerstuk', author: 'J. Smit' });
  });

  test('is none as an item of the attachments', () => {
    const { memo } = memoOf('Onderwerp: Kazerne', 'Bijlagen:', '• Plan', '• Agendapunt: 6 van de vorige keer');
    expect(memo).toMatchObject({ attachments: ['Plan', 'Agendapunt: 6 van de vorige keer'], agendaItem: '' });
  });

  test('does not take the initial of the name behind it', () => {
    expect(memoOf('Onderwerp Kazerne', 'Portefeuillehouder S. Rietberg').memo.boardHolders).toEqual(['S. Rietberg']);
  });
});

describe('a line of the list Afgestemd met', () => {
  test.each([
    ['GGD – 1-12-2026 – akkoord'],
    ['GGD / 1-12-2026 / akkoord'],
    ['GGD: akkoord (1-12-2026)'],
    ['GGD (akkoord, 1-12-2026)'],
  ])('%s', (line) => {
    const { memo } = memoOf('Onderwerp: Kazerne', 'Afgestemd met:', line);
    expect(memo.consultation).toEqual([{ party: 'GGD', date: '1-12-2026', advice: 'akkoord' }]);
  });
});

function memoOf(...lines: string[]) {
  return interpret(aPage(lines.map((line) => aLine(line))));
}
