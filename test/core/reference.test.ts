import { referenceOf } from '../../bot/core/proposal/reference';

const facts = { subject: 'Vertrek van de directeur', caseNumber: 'Z26-004218', agendaItem: '7 A/B' };
const told = { id: 'een', number: 17, meetingDate: '2026-04-15', ...facts };

describe('Openbaarheid', () => {
  it('of a note that may not be named the number, case number, agenda item and meeting are told', () => {
    const { subject: _, ...shown } = told;
    expect(referenceOf({ ...told, channelFacts: 'shown' })).toEqual(shown);
  });

  it.each(['hidden', undefined] as const)(
    'when the author hides them, or was never asked, the number alone is',
    (choice) => {
      expect(referenceOf({ ...told, ...(choice && { channelFacts: choice }) })).toEqual({
        id: 'een',
        number: 17,
        caseNumber: '',
        agendaItem: '',
        meetingDate: '',
      });
    },
  );

  it.each([
    ['Z26-004218', true],
    ['CORSA-2026-12', true],
    ['Zaak 2026/118', true],
    ['I-1', true],
    ['7 A/B', true],
    ['Agendapunt 7', true],
    ['7. Vertrek directeur', false],
    ['Z26-directeur', false],
    ['2026-Vertrek', false],
    ['z26 en z27 en z28', false],
    ['1234567890'.repeat(5), false],
  ])('a number with words in it may tell what the note is about: %s is shown: %s', (text, isShown) => {
    const { caseNumber, agendaItem } = referenceOf({
      ...told,
      channelFacts: 'shown',
      caseNumber: text,
      agendaItem: text,
    });
    expect([caseNumber, agendaItem]).toEqual(isShown ? [text, text] : ['', '']);
  });
});
