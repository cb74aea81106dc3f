import { Unreadable } from '../../../bot/core/note/unreadable';
import { readPastedText } from '../../../bot/memo/read-document';
import { aHeading, aLine, aTable, interpreted, type Row } from './pages';

const facts = aTable([
  ['Onderwerp', 'Kazerne'],
  ['Agendapunt', '6'],
]);
const titles = ['Afgestemd met', 'Datum', 'Advies'];

describe('the reader says what it cannot do', () => {
  test('text under no heading, a remark below the table too, is kept and named', () => {
    const table = aTable([titles, ['Politie', '', ''], [{ text: 'Onder voorbehoud van de begroting', columns: 3 }]]);
    const { sections, reading } = interpreted([facts, table]);
    expect(sections).toEqual([{ heading: 'Overig', text: 'Onder voorbehoud van de begroting' }]);
    expect(reading.remarks).toEqual([{ kind: 'unplacedText', detail: 'Onder voorbehoud van de begroting' }]);
  });

  test('of two notes in one file the first is read, and the second is named', () => {
    const second = aTable([
      ['Agendapunt', '7'],
      ['Onderwerp', 'Brug'],
    ]);
    const page = [facts, aHeading('Voorstel'), aLine('Bouwen.'), second, aHeading('Voorstel'), aLine('Slopen.')];
    const { memo, reading } = interpreted(page);
    expect(memo).toMatchObject({ subject: 'Kazerne', agendaItem: '6', request: 'Bouwen.' });
    expect(reading.remarks).toEqual([{ kind: 'secondNote', detail: 'Agendapunt: 7 Onderwerp: Brug Voorstel Slopen.' }]);
  });

  test('a second table of parties makes the first to be looked at', () => {
    const { memo, reading } = interpreted([
      facts,
      aTable([titles, ['Politie', '', 'Akkoord']]),
      aTable([titles, ['GGD', '', 'Akkoord']]),
    ]);
    expect(memo.consultation.map(({ party }) => party)).toEqual(['Politie']);
    expect(reading.fields.consultation).toMatchObject({ sure: 'unsure', why: 'secondTable' });
  });

  test('a table with more rows than a card can hold is not half taken', () => {
    const rows: Row[] = Array.from({ length: 41 }, (_, number) => [`Gemeente ${number}`, '', '']);
    const { memo, reading } = interpreted([facts, aTable([titles, ...rows])]);
    expect(memo.consultation).toEqual([]);
    expect(reading.fields.consultation).toMatchObject({ sure: 'missing', why: 'tooLong' });
  });

  test('two answers to one question are to be looked at', () => {
    const { memo, reading } = interpreted([
      aTable([
        ['Onderwerp', 'Kazerne'],
        ['Auteur', 'Jan'],
        ['Onderwerp', 'Brug'],
      ]),
    ]);
    expect(memo.subject).toBe('Kazerne');
    expect(reading.fields.subject).toEqual({ sure: 'unsure', where: 'Onderwerp', why: 'severalAnswers' });
  });

  test.each([
    ['9 oktober 212', '', 'unclearDate'],
    ['31-jun-2026', '', 'unclearDate'],
    ['n.t.b.', '', 'notFilledIn'],
    ['ma 3 juni 2026', '2026-06-03', 'unclearDate'],
  ])('of the day %j', (text, date, why) => {
    const { memo, reading } = interpreted([
      aTable([
        ['Onderwerp', 'Kazerne'],
        ['Vergaderdatum', text],
      ]),
    ]);
    expect([memo.meetingDate, reading.fields.meetingDate?.why]).toEqual([date, why]);
  });
});

describe('is no note', () => {
  test.each([
    ['an agenda', 'Agenda algemeen bestuur\nDatum: 3 juni 2026\nAgendapunt: 1\nOnderwerp: Opening'],
    ['an offer', 'Offerte\nOnderwerp: Levering slangen\nKenmerk: 2026-4'],
    ['a list of decisions', 'Besluitenlijst DB 3 juni 2026\nOnderwerp: Kazerne\nAgendapunt: 1\nBesluit: akkoord'],
    ['minutes', 'Verslag van het overleg\nOnderwerp: Kazerne\nAuteur: Jan Smit'],
    [
      'a mail',
      'Van: Jan Smit\nAan: het bestuur\nOnderwerp: stukken\nBijlagen: agenda\n\nDag allen,\nHierbij de stukken.',
    ],
    ['a letter', 'Onderwerp: uitnodiging\nBijlagen: programma\n\nGeachte leden,\nWij nodigen u uit.'],
  ])('%s', (_, text) => {
    expect(readPastedText(text)).toEqual(new Unreadable('notAMemo'));
  });

  test('unless it asks the board for something', () => {
    const forwarded = 'Van: Jan Smit\nOnderwerp: FW: kazerne\n\nOnderwerp: Kazerne\nAgendapunt: 6\nVoorstel\nBouwen.';
    expect(readPastedText(forwarded)).toMatchObject({ memo: { subject: 'Kazerne', request: 'Bouwen.' } });
  });
});
