import { aProposal } from '../support/builders';
import { afterSteps, type Press, wordsOf } from '../support/proposal/after-steps';

const kustwacht = { party: 'kustwacht', kind: 'agree' } satisfies Press;
const waterschap = { party: 'waterschap', kind: 'agree' } satisfies Press;
const brandweer = { party: 'brandweer', kind: 'agree' } satisfies Press;
const tweedeAdviseur = { id: 'person-2', name: 'Tweede Adviseur' };

describe('Standpunten', () => {
  const cases: { name: string; presses: Press[]; words: string[] }[] = [
    {
      name: 'nobody answered',
      presses: [],
      words: [
        'Wacht op Kustwacht en reddingsbrigades, Waterschap Noorderzijl en Adviseurs brandweer.',
        'Kustwacht en reddingsbrigades: Nog geen antwoord.',
        'Waterschap Noorderzijl: Nog geen antwoord.',
        'Adviseurs brandweer: Nog geen antwoord.',
      ],
    },
    {
      name: 'one party agreed',
      presses: [kustwacht],
      words: [
        'Wacht op Waterschap Noorderzijl en Adviseurs brandweer.',
        'Kustwacht en reddingsbrigades: Akkoord van Sietse Wiarda.',
        'Waterschap Noorderzijl: Nog geen antwoord.',
        'Adviseurs brandweer: Nog geen antwoord.',
      ],
    },
    {
      name: 'a Niet akkoord keeps its party from agreeing, though a colleague agrees',
      presses: [
        { ...waterschap, kind: 'disagree', remark: 'De kosten ontbreken.' },
        { ...waterschap, by: tweedeAdviseur },
        kustwacht,
      ],
      words: [
        'Wacht op Adviseurs brandweer. Waterschap Noorderzijl is niet akkoord.',
        'Kustwacht en reddingsbrigades: Akkoord van Sietse Wiarda.',
        'Waterschap Noorderzijl: Niet akkoord van Noor van den Akker.',
        'Adviseurs brandweer: Nog geen antwoord.',
      ],
    },
    {
      name: 'a remark counts as agreed',
      presses: [kustwacht, waterschap, { ...brandweer, kind: 'agreeWithRemark', remark: 'Let op de sleutelkluis.' }],
      words: [
        'Afgestemd op 3-mrt-2026. Alle partijen zijn akkoord.',
        'Kustwacht en reddingsbrigades: Akkoord van Sietse Wiarda.',
        'Waterschap Noorderzijl: Akkoord van Noor van den Akker.',
        'Adviseurs brandweer: Akkoord van Hamza Bouzid.',
      ],
    },
    {
      name: 'who changes a Niet akkoord into an Akkoord lifts it',
      presses: [{ ...kustwacht, kind: 'disagree', remark: 'Nog niet.' }, kustwacht, waterschap, brandweer],
      words: [
        'Afgestemd op 3-mrt-2026. Alle partijen zijn akkoord.',
        'Kustwacht en reddingsbrigades: Akkoord van Sietse Wiarda.',
        'Waterschap Noorderzijl: Akkoord van Noor van den Akker.',
        'Adviseurs brandweer: Akkoord van Hamza Bouzid.',
      ],
    },
  ];
  it.each(cases)('$name', ({ presses, words }) => {
    expect(wordsOf(afterSteps(presses).proposal)).toEqual(words);
  });
});

describe('Wie waar mag antwoorden', () => {
  const cases: { name: string; press: Press; sentence: string }[] = [
    {
      name: 'from another party’s channel',
      press: { ...kustwacht, conversationId: '19:waterschap@thread.tacv2' },
      sentence: 'U kunt hier niet antwoorden, want dit is niet het kanaal van de partij op deze kaart.',
    },
    {
      name: 'from a conversation that is no party',
      press: { ...kustwacht, conversationId: 'a:1-personal' },
      sentence: 'U kunt hier niet antwoorden, want dit is niet het kanaal van de partij op deze kaart.',
    },
    {
      name: 'from another organisation',
      press: { ...kustwacht, tenantId: 'another-tenant' },
      sentence: 'U kunt hier niet antwoorden, want dit voorstel is van een andere organisatie.',
    },
    {
      name: 'on another version than the one on screen',
      press: { ...kustwacht, version: 0 },
      sentence: 'Er is een nieuwe versie van deze notitie: lees die eerst en geef dan uw antwoord.',
    },
    {
      name: 'a remark without words',
      press: { ...kustwacht, kind: 'agreeWithRemark', remark: ' \n ' },
      sentence: 'Vul eerst uw opmerking in en druk dan op Versturen.',
    },
    {
      name: 'a Niet akkoord without a reason',
      press: { ...kustwacht, kind: 'disagree' },
      sentence: 'Vul eerst uw reden in en druk dan op Versturen.',
    },
    {
      name: 'a remark of more than 2,000 characters',
      press: { ...kustwacht, kind: 'agreeWithRemark', remark: 'x'.repeat(2_001) },
      sentence: 'Uw tekst is te lang: gebruik hoogstens 2.000 tekens.',
    },
  ];
  it.each(cases)('$name is refused and changes nothing', ({ press, sentence }) => {
    const { proposal, said } = afterSteps([press]);
    expect(said).toEqual([sentence]);
    expect(proposal).toEqual(aProposal());
  });

  it('after the end only a repeat of one’s own answer is answered as before', () => {
    const others = { ...kustwacht, by: tweedeAdviseur };
    const { said } = afterSteps([kustwacht, waterschap, brandweer, kustwacht, others]);
    expect(said.slice(3)).toEqual(['als eerder', 'U kunt niet meer antwoorden, want dit voorstel is afgestemd.']);
  });
});
