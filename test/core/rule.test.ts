import type { Person } from '../../bot/core/directory/person';
import { type Rule, type Seat, whyNeverMet } from '../../bot/core/directory/rule';
import { Refusal } from '../../bot/core/refusal';
import { refusalSentence } from '../../cards/words/refusals';
import { aParty, aRound } from '../support/builders';
import { afterSteps, type Press, wordsOf } from '../support/proposal/after-steps';
import { ada, bram, britt, chris, jan, putToMunicipalities } from '../support/proposal/municipalities';

const says = (by: Person, kind: Press['kind'] = 'agree', remark = '') =>
  ({ party: 'gemeenten', kind, by, remark }) satisfies Press;

describe('Regel van een partij', () => {
  const cases: { name: string; rule: Rule; presses: Press[]; words: string }[] = [
    {
      name: 'één: any adviser is enough',
      rule: { kind: 'one' },
      presses: [says(britt)],
      words: 'Akkoord van Britt Wester.',
    },
    { name: 'één: nobody yet', rule: { kind: 'one' }, presses: [], words: 'Nog geen antwoord.' },
    {
      name: 'aantal: not there yet',
      rule: { kind: 'count', count: 2 },
      presses: [says(ada)],
      words: '1 van 2 akkoord.',
    },
    {
      name: 'aantal: two different people, also of one seat',
      rule: { kind: 'count', count: 2 },
      presses: [says(bram), says(britt)],
      words: 'Akkoord van Bram Wester en Britt Wester.',
    },
    {
      name: 'aantal: the same person again is no second one',
      rule: { kind: 'count', count: 2 },
      presses: [says(ada), says(ada, 'agreeWithRemark', 'Let op het ijs.'), says(ada)],
      words: '1 van 2 akkoord.',
    },
    {
      name: 'aantal: enough others do not outvote a Niet akkoord',
      rule: { kind: 'count', count: 2 },
      presses: [says(chris, 'disagree', 'De kosten ontbreken.'), says(ada), says(bram)],
      words: 'Niet akkoord van Chris Noord.',
    },
    {
      name: 'allen: nobody yet names every seat',
      rule: { kind: 'all' },
      presses: [],
      words: '0 van 3 akkoord; nog te antwoorden: Oosthaven, Westerland, Noorddorp.',
    },
    {
      name: 'allen: anybody of a seat fills it',
      rule: { kind: 'all' },
      presses: [says(britt)],
      words: '1 van 3 akkoord; nog te antwoorden: Oosthaven, Noorddorp.',
    },
    {
      name: 'allen: two people of one seat fill one seat',
      rule: { kind: 'all' },
      presses: [says(bram), says(britt), says(chris)],
      words: '2 van 3 akkoord; nog te antwoorden: Oosthaven.',
    },
    {
      name: 'allen: every seat',
      rule: { kind: 'all' },
      presses: [says(bram), says(ada), says(chris)],
      words: 'Akkoord van Bram Wester, Ada Haven en Chris Noord.',
    },
    {
      name: 'allen: a Niet akkoord beside a filled seat',
      rule: { kind: 'all' },
      presses: [says(bram, 'disagree', 'De kosten ontbreken.'), says(britt), says(ada), says(chris)],
      words: 'Niet akkoord van Bram Wester.',
    },
  ];
  it.each(cases)('$name', ({ rule, presses, words }) => {
    expect(wordsOf(afterSteps(presses, putToMunicipalities(rule)).proposal)[1]).toBe(`Adviseurs gemeenten: ${words}`);
  });

  it('the whole proposal is said in one sentence', () => {
    const { proposal } = afterSteps([says(ada), says(bram)], putToMunicipalities());
    expect(wordsOf(proposal)[0]).toBe('Wacht op Adviseurs gemeenten: 2 van 3 akkoord; nog te antwoorden: Noorddorp.');
  });

  it('an adviser with two seats fills both with one answer', () => {
    const seats = [
      { label: 'Oosthaven', persons: [ada] },
      { label: 'Westerland', persons: [ada, bram] },
    ];
    const both = aRound({ parties: [aParty({ id: 'gemeenten', name: 'Gemeenten', rule: { kind: 'all' }, seats })] });
    expect(wordsOf(afterSteps([says(ada)], both).proposal)[1]).toBe('Gemeenten: Akkoord van Ada Haven.');
  });

  it('with named advisers nobody else may answer', () => {
    const start = putToMunicipalities({ kind: 'one' });
    const { proposal, said } = afterSteps([says(jan)], start);
    expect(said).toEqual([
      'U kunt hier niet antwoorden, want voor deze partij antwoorden alleen de genoemde adviseurs.',
    ]);
    expect(proposal).toEqual(start);
  });

  it('while the proposal is open everybody may answer, also when the rule is met', () => {
    const open = aRound({ parties: [...putToMunicipalities({ kind: 'one' }).parties, aParty()] });
    expect(afterSteps([says(ada), says(bram)], open).said).toEqual(['vastgelegd', 'vastgelegd']);
  });

  it('a party that is told need not answer, cannot, and never makes a proposal agreed', () => {
    const start = aRound({ parties: [aParty(), aParty({ id: 'pers', name: 'Pers', rule: { kind: 'informed' } })] });
    const told = afterSteps([{ party: 'pers', kind: 'agree', by: jan }], start);
    expect(told.said).toEqual(['Uw partij krijgt dit voorstel ter kennisname en hoeft niet te antwoorden.']);
    expect(wordsOf(told.proposal)).toEqual([
      'Wacht op Kustwacht en reddingsbrigades.',
      'Kustwacht en reddingsbrigades: Nog geen antwoord.',
      'Pers: Ter kennisname.',
    ]);
    expect(wordsOf(afterSteps([{ party: 'kustwacht', kind: 'agree' }], start).proposal)[0]).toBe(
      'Afgestemd op 3-mrt-2026. Alle partijen zijn akkoord.',
    );
  });
});

describe('Een regel die nooit wordt gehaald', () => {
  const seats: Seat[] = [
    { label: 'Oosthaven', persons: [ada] },
    { label: 'Westerland', persons: [bram, britt] },
  ];
  it.each<[string, Rule, Seat[], string]>([
    [
      '4 of 3',
      { kind: 'count', count: 4 },
      seats,
      'Zo kan deze partij nooit akkoord zijn, want u vraagt 4 adviseurs en noemt er 3.',
    ],
    [
      'the same person twice is one',
      { kind: 'count', count: 2 },
      [...seats.slice(0, 1), { label: 'X', persons: [ada] }],
      'Zo kan deze partij nooit akkoord zijn, want u vraagt 2 adviseurs en noemt er 1.',
    ],
    ['0', { kind: 'count', count: 0 }, seats, 'Vul bij het aantal een heel getal in van 1 of meer.'],
    ['1.5', { kind: 'count', count: 1.5 }, [], 'Vul bij het aantal een heel getal in van 1 of meer.'],
    [
      'allen without names',
      { kind: 'all' },
      [],
      'Noem eerst de adviseurs: bij deze regel moet van elke plaats iemand akkoord geven.',
    ],
    [
      'an empty seat',
      { kind: 'all' },
      [{ label: 'Oosthaven', persons: [] }],
      'Kies bij elke plaats minstens één persoon.',
    ],
    ['3 of 3 can be met', { kind: 'count', count: 3 }, seats, 'mag'],
    ['4 of a whole channel can be met', { kind: 'count', count: 4 }, [], 'mag'],
    ['allen with names can be met', { kind: 'all' }, seats, 'mag'],
  ])('%s', (_, rule, named, sentence) => {
    const never = whyNeverMet(rule, named);
    expect(never ? refusalSentence(new Refusal(never.kind, never.detail)) : 'mag').toBe(sentence);
  });
});
