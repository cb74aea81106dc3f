import { aParty, aRound, threeParties } from '../support/builders';
import { afterSteps, type Step, wordsOf } from '../support/proposal/after-steps';

const kustwacht: Step = { party: 'kustwacht', kind: 'agree' };
const waterschap: Step = { party: 'waterschap', kind: 'agree' };
const against: Step = { party: 'kustwacht', kind: 'disagree', remark: 'De kosten ontbreken.' };
const inTurn = () => aRound({ order: 'oneByOne' });
const early = 'U kunt nog niet antwoorden, want uw partij is nog niet aan de beurt.';

describe('Volgorde', () => {
  const cases: { name: string; steps: Step[]; words: string[] }[] = [
    {
      name: 'the first of the table is asked first',
      steps: [],
      words: [
        'Wacht op Kustwacht en reddingsbrigades. Daarna: Waterschap Noorderzijl en Adviseurs brandweer.',
        'Kustwacht en reddingsbrigades: Nog geen antwoord.',
        'Waterschap Noorderzijl: Nog niet aan de beurt.',
        'Adviseurs brandweer: Nog niet aan de beurt.',
      ],
    },
    {
      name: 'the next is asked when the one before has agreed',
      steps: [kustwacht],
      words: [
        'Wacht op Waterschap Noorderzijl. Daarna: Adviseurs brandweer.',
        'Kustwacht en reddingsbrigades: Akkoord van Sietse Wiarda.',
        'Waterschap Noorderzijl: Nog geen antwoord.',
        'Adviseurs brandweer: Nog niet aan de beurt.',
      ],
    },
    {
      name: 'a Niet akkoord keeps the next waiting',
      steps: [against],
      words: [
        'Kustwacht en reddingsbrigades is niet akkoord. Daarna: Waterschap Noorderzijl en Adviseurs brandweer.',
        'Kustwacht en reddingsbrigades: Niet akkoord van Sietse Wiarda.',
        'Waterschap Noorderzijl: Nog niet aan de beurt.',
        'Adviseurs brandweer: Nog niet aan de beurt.',
      ],
    },
    {
      name: 'who was asked stays asked when an earlier party changes its mind',
      steps: [kustwacht, against],
      words: [
        'Wacht op Waterschap Noorderzijl. Kustwacht en reddingsbrigades is niet akkoord. Daarna: Adviseurs brandweer.',
        'Kustwacht en reddingsbrigades: Niet akkoord van Sietse Wiarda.',
        'Waterschap Noorderzijl: Nog geen antwoord.',
        'Adviseurs brandweer: Nog niet aan de beurt.',
      ],
    },
    {
      name: 'after a new version the parties that are asked again have their turn again',
      steps: [kustwacht, waterschap, { kind: 'newVersion', voided: ['kustwacht', 'waterschap'] }],
      words: [
        'Wacht op Kustwacht en reddingsbrigades en Adviseurs brandweer. Daarna: Waterschap Noorderzijl.',
        'Kustwacht en reddingsbrigades: Nog geen antwoord.',
        'Waterschap Noorderzijl: Nog niet aan de beurt.',
        'Adviseurs brandweer: Nog geen antwoord.',
      ],
    },
  ];
  it.each(cases)('$name', ({ steps, words }) => {
    expect(wordsOf(afterSteps(steps, inTurn()).proposal)).toEqual(words);
  });

  it('a party whose turn has not come is refused', () => {
    const { proposal, said } = afterSteps([waterschap], inTurn());
    expect(said).toEqual([early]);
    expect(proposal).toEqual(inTurn());
  });

  it('a party that need not answer waits for nobody: it is told at once', () => {
    const told = aParty({ id: 'pers', name: 'Pers', rule: { kind: 'informed' } });
    const taken = { party: 'brandweer', date: '2026-02-10', isYearDerived: false, advice: 'Akkoord' };
    const start = aRound({ order: 'oneByOne', parties: [...threeParties(), told], takenOver: [taken] });
    expect(start.asked).toEqual(['kustwacht', 'brandweer', 'pers']);
  });

  it('all at once everybody may answer from the start', () => {
    expect(aRound().asked).toEqual(['kustwacht', 'waterschap', 'brandweer']);
    expect(afterSteps([waterschap, kustwacht]).said).toEqual(['vastgelegd', 'vastgelegd']);
  });
});
