import { array, assert, constantFrom, property, record, subarray } from 'fast-check';
import { type Doubt, doubts } from '../../../bot/memo/page/page';
import { aLine, aPage, aTable, interpreted } from './pages';

describe('a note is Openbaar', () => {
  test.each(['Openbaar', 'openbaar', 'OPENBAAR', 'Openbaar.', 'Openbaar\u00a0'])(
    'when that is all that its Status says: %j',
    (text) => expect(statusOf([text])).toEqual(['openbaar', undefined]),
  );

  test.each([
    ['☒ Openbaar ☐ Besloten ☐ Geheim'],
    ['☐ Besloten\n☒ Openbaar'],
    ['Openbaar ☒ Besloten ☐'],
    ['[x] Openbaar [ ] Besloten'],
  ])('when that is the one choice that is ticked: %j', (text) =>
    expect(statusOf([text], ['tickBox'])).toEqual(['openbaar', undefined]),
  );

  test.each([
    ['Openbaar', 'Ja'],
    ['Openbaar ja/nee:', 'ja'],
    ['Openbaar/besloten', 'Openbaar'],
    ['Openbaarheid', '☒ openbaar ☐ vertrouwelijk'],
  ])('when the form asks it in another way: %s %s', (label, value) => {
    expect(
      interpreted([
        aTable([
          ['Onderwerp', 'Kazerne'],
          [label, value],
        ]),
      ]).memo.confidentiality,
    ).toBe('openbaar');
  });
});

describe('a note is not taken for Openbaar', () => {
  test.each([
    ['Niet openbaar', 'unknownWords'],
    ['Openbaar na vaststelling', 'unknownWords'],
    ['Openbaar / besloten', 'unknownWords'],
    ['Openbaar tot 1-1-2027', 'unknownWords'],
    ['☐ Openbaar', 'nothingTicked'],
    ['☐ Openbaar ☐ Besloten', 'nothingTicked'],
    ['☒ Openbaar ☒ Besloten', 'severalTicked'],
    ['Openbaar ☒ Besloten', 'besideTheWords'],
    ['Niet ☒ Openbaar', 'besideTheWords'],
    ['[Kies een status]', 'notFilledIn'],
  ])('when its Status says %j: it is asked', (text, why) => expect(statusOf([text])).toEqual(['onbekend', why]));

  test.each(doubts.filter((doubt) => doubt !== 'hint'))('when there is something %s beside the word', (doubt) => {
    expect(statusOf(['Openbaar'], [doubt])).toEqual(['onbekend', 'besideTheWords']);
  });

  test('when a hint of the form stands there', () => {
    expect(statusOf([''], ['hint'])).toEqual(['onbekend', 'notFilledIn']);
  });

  test('when two labels say two things', () => {
    const page = [
      aTable([
        ['Status', 'Openbaar'],
        ['Openbaarheid', 'Geheim'],
        ['Onderwerp', 'Kazerne'],
      ]),
    ];
    expect(interpreted(page).reading.fields.confidentiality).toMatchObject({ sure: 'missing', why: 'severalAnswers' });
  });

  test('when a line of its own, a header too, says that it is not', () => {
    const facts = aTable([
      ['Status', 'Openbaar'],
      ['Onderwerp', 'Kazerne'],
    ]);
    const pages = [
      aPage([aLine('VERTROUWELIJK'), facts]),
      aPage([aLine('Besloten vergadering'), facts]),
      aPage([facts, aLine('Bijlage 2 is geheim')]),
      aPage([facts], { margin: [aLine('Niet openbaar')] }),
    ];
    for (const page of pages) {
      expect(interpreted(page).reading.fields.confidentiality).toMatchObject({ sure: 'missing', why: 'saidElsewhere' });
    }
  });

  test('when characters of the file cannot be read', () => {
    const page = aPage(
      [
        aTable([
          ['Status', 'Openbaar'],
          ['Onderwerp', 'Kazerne'],
        ]),
      ],
      { doubts: ['unreadable'] },
    );
    expect(interpreted(page).memo.confidentiality).toBe('onbekend');
  });

  test('when more stands in the next cell of its row, or on the next line', () => {
    expect(
      interpreted([
        aTable([
          ['Onderwerp', 'Kazerne'],
          ['Status', 'Openbaar', 'na vaststelling'],
        ]),
      ]).memo.confidentiality,
    ).toBe('onbekend');
    const lines = ['Onderwerp: Kazerne', 'Status: Openbaar', 'na vaststelling'].map((text) => aLine(text));
    expect(interpreted(lines).memo.confidentiality).toBe('onbekend');
  });
});

describe('another Status', () => {
  test.each([
    ['Besloten', 'besloten'],
    ['VERTROUWELIJK', 'vertrouwelijk'],
    ['Geheim (artikel 23)', 'geheim'],
    ['☐ Openbaar ☒ Geheim', 'geheim'],
    ['niet geheim', 'onbekend'],
  ])('%j is %s', (text, kind) => expect(statusOf([text])[0]).toBe(kind));

  test('such as a version or a way of treatment does not speak of it', () => {
    const rows = (status: string) => [
      aTable([
        ['Onderwerp', 'Kazerne'],
        ['Status', status],
        ['Openbaarheid', 'Openbaar'],
      ]),
    ];
    for (const status of ['Definitief', 'Concept', 'versie 1.2', 'ter besluitvorming']) {
      expect(interpreted(rows(status)).memo.confidentiality).toBe('openbaar');
    }
  });
});

test('however words, boxes and doubts are put together, only the one plain or ticked Openbaar is Openbaar', () => {
  const words = constantFrom('Openbaar', 'openbaar', 'Besloten', 'Geheim', 'Niet', 'na', 'ja', '/', '(', 'of');
  const piece = record({ box: constantFrom('', '', '☒', '☐'), text: words, sign: constantFrom(' ', '\n', '') });
  const seldom = subarray([...doubts], { maxLength: 1 });
  assert(
    property(
      array(piece, { minLength: 1, maxLength: 5 }),
      constantFrom(true, false),
      seldom,
      (pieces, isBefore, beside) => {
        const text = pieces
          .map(({ box, text: word, sign }) => (isBefore ? `${box} ${word}` : `${word} ${box}`) + sign)
          .join(' ');
        if (statusOf([text], beside)[0] !== 'openbaar') return;
        expect(beside.filter((doubt) => doubt !== 'tickBox')).toEqual([]);
        const chosen = pieces.some(({ box }) => box !== '') ? pieces.filter(({ box }) => box === '☒') : pieces;
        expect(chosen.map(({ text: word }) => word.toLowerCase())).toEqual(['openbaar']);
      },
    ),
    { numRuns: 2_000 },
  );
});

/** Returns what a note's Status says, by its lines and the doubts in its cell, or why it is not known. */
function statusOf(lines: readonly string[], beside: readonly Doubt[] = []) {
  const cell = { blocks: lines.map((text) => aLine(text, { doubts: beside })) };
  const { memo, reading } = interpreted([
    aTable([
      ['Onderwerp', 'Kazerne'],
      ['Status:', cell],
    ]),
  ]);
  return [memo.confidentiality, reading.fields.confidentiality?.why];
}
