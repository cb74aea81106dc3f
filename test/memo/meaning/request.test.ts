import { array, assert, constantFrom, property } from 'fast-check';
import type { PageBlock } from '../../../bot/memo/page/page';
import { aHeading, aLine, aTable, interpreted } from './pages';

const facts = aTable([
  ['Onderwerp', 'Kazerne'],
  ['Auteur', 'Jan Smit'],
]);

describe('the request runs to the next heading', () => {
  test('and not to a word with which a decision begins', () => {
    const decisions = [
      '1. Het plan vast te stellen.',
      '2. Communicatie: het persbericht vrij te geven.',
      '3. Het krediet te geven.',
    ];
    const { memo, sections } = read([
      aHeading('Voorstel'),
      ...lines(...decisions),
      aHeading('Inleiding'),
      aLine('De kazerne is oud.'),
    ]);
    expect(memo.request).toBe(decisions.join('\n'));
    expect(sections).toEqual([{ heading: 'Inleiding', text: 'De kazerne is oud.' }]);
  });

  test('also when the decisions have no signs', () => {
    const decisions = [
      'Het plan vast te stellen.',
      'Communicatie: het persbericht vrij te geven.',
      'Het krediet te geven.',
    ];
    const { memo } = read([aLine('Voorstel'), ...lines(...decisions), aLine('Inleiding'), aLine('De kazerne is oud.')]);
    expect(memo.request).toBe(decisions.join('\n'));
  });

  test('a numbered word that counts on from the decisions is one, also alone on its line', () => {
    const page = [
      aHeading('2. Voorstel'),
      ...lines('1. Het plan vast te stellen.', '2. Communicatie'),
      aHeading('3. Argumenten'),
      aLine('Daarom.'),
    ];
    const { memo, sections } = read(page);
    expect(memo.request).toBe('1. Het plan vast te stellen.\n2. Communicatie');
    expect(sections.map(({ heading }) => heading)).toEqual(['Argumenten']);
  });

  test('a heading that nobody knows ends it when it looks as the request’s own does', () => {
    const { memo, sections } = read([
      aHeading('Voorstel'),
      aLine('Bouwen.'),
      aHeading('Stikstofruimte'),
      aLine('Die is er.'),
    ]);
    expect(memo.request).toBe('Bouwen.');
    expect(sections).toEqual([{ heading: 'Stikstofruimte', text: 'Die is er.' }]);
  });

  test('a bold decision does not end it when its own heading is plain', () => {
    const { memo } = read([
      aLine('Voorstel'),
      aLine('Wij vragen u:'),
      aHeading('Het plan vast te stellen.'),
      aLine('Het krediet te geven.'),
    ]);
    expect(memo.request).toContain('Het krediet te geven.');
  });

  test('bold decisions with text below them do not end it, and its end is to be looked at', () => {
    const decisions = [aHeading('Het plan vast te stellen'), aLine('Het is af.'), aHeading('Het krediet te geven')];
    for (const lead of [[], [aLine('Het bestuur wordt gevraagd om:')]]) {
      const { memo, reading } = read([
        aHeading('Voorstel'),
        ...lead,
        ...decisions,
        aHeading('Inleiding'),
        aLine('Oud.'),
      ]);
      expect(memo.request).toContain('Het plan vast te stellen\nHet is af.\nHet krediet te geven');
      expect(memo.request).not.toContain('Oud.');
      expect(reading.fields.request).toMatchObject({ sure: 'unsure', why: 'unclearEnd' });
    }
  });

  test('with text behind the headings, their order tells a section from a decision', () => {
    const page = lines(
      'Voorstel: Het plan vast te stellen.',
      'Communicatie: het persbericht vrij te geven.',
      'Inleiding: de kazerne is oud.',
      'Argumenten: veilig.',
    );
    const { memo, sections, reading } = read(page);
    expect(memo.request).toBe('Het plan vast te stellen.\nCommunicatie: het persbericht vrij te geven.');
    expect(sections.map(({ heading }) => heading)).toEqual(['Inleiding', 'Argumenten']);
    expect(reading.fields.request).toMatchObject({ sure: 'unsure', why: 'unclearEnd' });
  });

  test('a cell of its own holds all of it, whatever words are in it', () => {
    const cell = { blocks: lines('1. Het plan vast te stellen.', 'Communicatie', '2. Het krediet te geven.') };
    const { memo } = read([
      aTable([
        ['Gevraagd besluit', { text: '1. Het plan vast te stellen.\n2. Het krediet te geven.' }],
        ['Inleiding', 'Oud.'],
      ]),
    ]);
    expect(memo.request).toBe('1. Het plan vast te stellen.\n2. Het krediet te geven.');
    expect(read([aTable([['Voorstel', cell]])]).memo.request).toContain('2. Het krediet te geven.');
  });

  test('facts may follow it', () => {
    const { memo } = read(
      lines(
        'Voorstel',
        '1. Het plan vast te stellen.',
        '2. Het krediet te geven.',
        'Bijlagen: Ontwerp',
        'Inleiding',
        'Oud.',
      ),
    );
    expect(memo).toMatchObject({
      request: '1. Het plan vast te stellen.\n2. Het krediet te geven.',
      attachments: ['Ontwerp'],
    });
  });

  test('however decisions are worded, none is lost', () => {
    const word = constantFrom(
      'Communicatie',
      'Financiën',
      'Vervolg',
      'Risico’s',
      'Status',
      'Bijlagen',
      'Advies',
      'Planning',
      'Besluit',
      'Auteur',
    );
    const sign = constantFrom('1. ', '• ', 'a. ');
    const rest = constantFrom(
      ': het persbericht vrij te geven.',
      ' over het plan vast te stellen.',
      ': zie hieronder.',
    );
    assert(
      property(sign, array(word, { minLength: 1, maxLength: 4 }), rest, (first, words, text) => {
        const decisions = words.map((name, index) => `${first === '1. ' ? `${index + 1}. ` : first}${name}${text}`);
        const { memo } = read([aHeading('Voorstel'), ...lines(...decisions), aHeading('Inleiding'), aLine('Oud.')]);
        expect(memo.request.split('\n')).toEqual(decisions);
      }),
    );
  });
});

function read(blocks: readonly PageBlock[]) {
  return interpreted([facts, ...blocks]);
}

function lines(...texts: string[]): PageBlock[] {
  return texts.map((text) => aLine(text));
}
