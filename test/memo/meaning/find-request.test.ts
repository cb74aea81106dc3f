import type { PageBlock } from '../../../bot/memo/page/page';
import { aHeading, aLine, aTable, interpreted } from './pages';

const facts = aTable([
  ['Onderwerp', 'Kazerne'],
  ['Auteur', 'Jan Smit'],
]);

describe('the request is found', () => {
  test.each([
    'Gevraagd besluit',
    'Beslispunten',
    'Voorgesteld besluit:',
    'Ontwerpbesluit',
    'Wij stellen voor',
    'Voorstel / besluit',
    '3. Gevraagde beslissing',
  ])('below %s', (name) => expect(read([aHeading(name), aLine('Bouwen.')]).memo.request).toBe('Bouwen.'));

  test('below Advies or Besluit only when nothing is clearer, and then it is to be looked at', () => {
    const alone = read([aHeading('Advies'), aLine('De kazerne te bouwen.')]);
    expect(alone.memo.request).toBe('De kazerne te bouwen.');
    expect(alone.reading.fields.request).toEqual({ sure: 'unsure', where: 'Advies', why: 'unclearLabel' });
    const both = read([
      aHeading('Gevraagd besluit'),
      aLine('Bouwen.'),
      aHeading('Advies'),
      aLine('De directie stemt in.'),
    ]);
    expect(both.memo.request).toBe('Bouwen.');
    expect(read([aHeading('Advies'), aLine('Positief')]).memo.request).toBe('');
  });

  test('by its wording when there is no heading for it, and then it is to be looked at', () => {
    const { memo, reading } = read(
      lines('Het algemeen bestuur wordt gevraagd om:', '• Het plan vast te stellen.', 'Inleiding', 'Oud.'),
    );
    expect(memo.request).toBe('Het algemeen bestuur wordt gevraagd om:\n• Het plan vast te stellen.');
    expect(reading.fields.request).toMatchObject({ sure: 'unsure', why: 'noHeading' });
  });

  test('whole or not at all: one that is too long is asked, and its text stays in the note', () => {
    const long = 'Te besluiten tot nog een besluit. '.repeat(300);
    const { memo, sections, reading } = read([aHeading('Voorstel'), aLine(long)]);
    expect(memo.request).toBe('');
    expect(reading.fields.request).toEqual({ sure: 'missing', where: 'Voorstel', why: 'tooLong' });
    expect(sections).toEqual([{ heading: 'Voorstel', text: long.trim() }]);
  });

  test('twice, with other words: both are kept, and it is to be looked at', () => {
    const { memo, reading } = read([
      aHeading('Gevraagd besluit'),
      aLine('Bouwen.'),
      aHeading('Voorstel'),
      aLine('Een kazerne te bouwen.'),
    ]);
    expect(memo.request).toBe('Bouwen.\nEen kazerne te bouwen.');
    expect(reading.fields.request).toMatchObject({ sure: 'unsure', why: 'severalAnswers' });
  });
});

function read(blocks: readonly PageBlock[]) {
  return interpreted([facts, ...blocks]);
}

function lines(...texts: string[]): PageBlock[] {
  return texts.map((text) => aLine(text));
}
