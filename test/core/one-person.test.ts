import { advisers, aPerson, aProposal } from '../support/builders';
import { afterSteps, type Press, wordsOf } from '../support/proposal/after-steps';

const kustwacht = { party: 'kustwacht', kind: 'agree' } satisfies Press;
const against = { ...kustwacht, kind: 'disagree', remark: 'De kosten ontbreken.' } satisfies Press;
const remarked = { ...kustwacht, kind: 'agreeWithRemark', remark: 'Let op het ijs.' } satisfies Press;
const tweedeAdviseur = { id: 'person-2', name: 'Tweede Adviseur' };

describe('Van gedachten veranderen', () => {
  const cases: { name: string; presses: Press[]; words: string }[] = [
    { name: 'from Akkoord to Niet akkoord', presses: [kustwacht, against], words: 'Niet akkoord van Sietse Wiarda.' },
    { name: 'and back', presses: [kustwacht, against, remarked], words: 'Akkoord van Sietse Wiarda.' },
    {
      name: 'nobody changes a colleague’s mind',
      presses: [against, { ...kustwacht, by: tweedeAdviseur }],
      words: 'Niet akkoord van Sietse Wiarda.',
    },
  ];
  it.each(cases)('$name', ({ presses, words }) => {
    const { proposal, events } = afterSteps(presses);
    expect(wordsOf(proposal)[1]).toBe(`Kustwacht en reddingsbrigades: ${words}`);
    expect(events.length).toBe(presses.length);
  });
});

describe('Vier ogen', () => {
  it('the author does not answer for a party', () => {
    const { proposal, said } = afterSteps([{ ...kustwacht, by: aPerson() }]);
    expect(said).toEqual(['U kunt niet zelf antwoorden, want u heeft deze notitie uitgezet.']);
    expect(proposal).toEqual(aProposal());
  });

  it('the author may answer where the organisation allows it', () => {
    expect(afterSteps([{ ...kustwacht, by: aPerson() }], aProposal(), { fourEyes: false }).said).toEqual([
      'vastgelegd',
    ]);
  });
});

describe('Twee keer drukken', () => {
  it('the same answer again is answered as before and recorded once', () => {
    const { proposal, said } = afterSteps([kustwacht, kustwacht]);
    expect(said).toEqual(['vastgelegd', 'als eerder']);
    expect(proposal.revision).toBe(2);
  });

  it('a click that Teams delivers late does not undo a later, different answer', () => {
    const late = { ...kustwacht, revision: 1 };
    const { proposal, said } = afterSteps([
      kustwacht,
      { ...kustwacht, kind: 'disagree', remark: 'Bij nader inzien.' },
      late,
    ]);
    expect(said[2]).toBe('Uw latere antwoord blijft staan, want deze kaart was ouder dan dat antwoord.');
    expect(proposal.responses.map(({ person, position }) => [person, position])).toEqual([
      [advisers.kustwacht, 'disagree'],
    ]);
  });

  it('somebody else’s answer since does not make my card too old', () => {
    const { said } = afterSteps([
      { ...kustwacht, by: tweedeAdviseur },
      { ...kustwacht, revision: 1 },
    ]);
    expect(said).toEqual(['vastgelegd', 'vastgelegd']);
  });
});
