import { aTable, interpreted } from './pages';

describe('a label is not always what it says', () => {
  test('Datum is often the day of writing: it is only used when there is nothing clearer, and then looked at', () => {
    const both = [
      aTable([
        ['Datum', '1-5-2026'],
        ['Vergaderdatum', '3-6-2026'],
        ['Onderwerp', 'Kazerne'],
      ]),
    ];
    expect(interpreted(both).memo.meetingDate).toBe('2026-06-03');
    const { memo, reading } = interpreted([
      aTable([
        ['Datum', '1-5-2026'],
        ['Onderwerp', 'Kazerne'],
      ]),
    ]);
    expect(memo.meetingDate).toBe('2026-05-01');
    expect(reading.fields.meetingDate).toEqual({ sure: 'unsure', where: 'Datum', why: 'unclearLabel' });
  });

  test.each(['3', '3 stuks', 'aantal: 2'])('Bijlage: %s is a count', (count) => {
    const { memo, reading } = interpreted([
      aTable([
        ['Onderwerp', 'Kazerne'],
        ['Bijlage', count],
      ]),
    ]);
    expect(memo.attachments).toEqual([]);
    expect(reading.fields.attachments).toMatchObject({ sure: 'missing', why: 'onlyACount' });
  });

  test('Vergadering may hold the body and the day', () => {
    const { memo } = interpreted([
      aTable([
        ['Vergadering', 'Algemeen bestuur d.d. 3 juni 2026'],
        ['Onderwerp', 'Kazerne'],
      ]),
    ]);
    expect(memo).toMatchObject({ body: 'Algemeen bestuur', meetingDate: '2026-06-03' });
  });

  test('Aan above an address is no body', () => {
    const { memo } = interpreted([
      aTable([
        ['Aan', 'Postbus 12, Lelystad'],
        ['Onderwerp', 'Kazerne'],
      ]),
    ]);
    expect(memo.body).toBe('');
  });

  test('the portfolio holders may stand below one label, each with a role', () => {
    const { memo } = interpreted([
      aTable([
        ['Portefeuillehouder(s)', 'Ambtelijk: T. de Boer\nBestuurlijk: J. Smit'],
        ['Onderwerp', 'Kazerne'],
      ]),
    ]);
    expect(memo).toMatchObject({ officialHolders: ['T. de Boer'], boardHolders: ['J. Smit'] });
  });

  test.each(['Klik of tik om tekst in te voeren.', '[onderwerp]', 'n.t.b.', '...'])('%j is not a subject', (hint) => {
    const { memo, reading } = interpreted([
      aTable([
        ['Onderwerp', hint],
        ['Auteur', 'Jan Smit'],
      ]),
    ]);
    expect(memo.subject).toBe('');
    expect(reading.fields.subject).toMatchObject({ sure: 'missing', why: 'notFilledIn' });
  });

  test('a value over its limit is asked, and why', () => {
    const { memo, reading } = interpreted([
      aTable([
        ['Onderwerp', 'lang '.repeat(80)],
        ['Auteur', 'Jan Smit'],
      ]),
    ]);
    expect(memo.subject).toBe('');
    expect(reading.fields.subject).toEqual({ sure: 'missing', where: 'Onderwerp', why: 'tooLong' });
  });
});
