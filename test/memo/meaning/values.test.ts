import { interpret } from '../../../bot/memo/meaning/interpret';
import { aLine, aPage, aTable, type Row } from './pages';

describe('the people who answer for a subject', () => {
  test.each([
    ['Mw. A. Bos en dhr. C. Dam', ['Mw. A. Bos', 'dhr. C. Dam']],
    ['Wethouder Bos, wethouder Dam en E. Fok', ['Wethouder Bos', 'wethouder Dam', 'E. Fok']],
    ['Stichting Bos en Dam', ['Stichting Bos en Dam']],
  ])('%s', (text, names) => {
    expect(factsIn([['Portefeuillehouder AB', text]]).memo.boardHolders).toEqual(names);
  });

  test('may stand in one cell with the others, each behind a role', () => {
    const { memo, reading } = factsIn([['Portefeuillehouder', 'Ambtelijk: T. Vos\nBestuurlijk: J. Oost']]);
    expect([memo.officialHolders, memo.boardHolders]).toEqual([['T. Vos'], ['J. Oost']]);
    expect(reading.fields.boardHolders?.sure).toBe('found');
  });
});

test('the day of the meeting may stand behind the name of the body', () => {
  const { memo } = factsIn([['Oplegnotitie voor', 'Algemeen bestuur, vergadering van 11 december 2026']]);
  expect([memo.body, memo.meetingDate]).toEqual(['Algemeen bestuur', '2026-12-11']);
});

test('a numbered attachment may begin with the name of a section', () => {
  const lines = ['Onderwerp: Kazerne', 'Bijlagen:', '1. Plan', '2. Kosten', '3. Vervolg'];
  const { memo } = interpret(aPage(lines.map((text) => aLine(text))));
  expect(memo.attachments).toEqual(['Plan', 'Kosten', 'Vervolg']);
});

test('the number of attachments may stand behind the label', () => {
  expect(factsIn([['Bijlagen (2)', 'Plan\nKaart']]).memo.attachments).toEqual(['Plan', 'Kaart']);
});

test('a sign between two choices is no part of the one that is left', () => {
  const { memo } = interpret(aPage([aLine('Onderwerp: Kazerne'), aLine('Orgaan: GS /', { doubts: ['struck'] })]));
  expect(memo.body).toBe('GS');
});

test('a table of parties and what they say needs no dates', () => {
  const { memo } = interpret(
    aPage([
      aLine('Onderwerp: Kazerne'),
      aTable([
        ['Partij', 'Reactie'],
        ['GGD', 'Akkoord'],
      ]),
    ]),
  );
  expect(memo.consultation).toEqual([{ party: 'GGD', date: '', advice: 'Akkoord' }]);
});

function factsIn(rows: readonly Row[]) {
  return interpret(aPage([aTable([['Onderwerp', 'Kazerne'], ...rows])]));
}
