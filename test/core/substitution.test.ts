import type { Person } from '../../bot/core/directory/person';
import { addSubstitution, substitutionsAbout } from '../../bot/core/directory/substitution';
import { viewFor } from '../../bot/core/proposal/view';
import { aPerson } from '../support/builders';
import { afterSteps, type Press, type Step, wordsOf } from '../support/proposal/after-steps';
import { ada, bram, britt, chris, jan, putToMunicipalities } from '../support/proposal/municipalities';

const forAda = { absent: ada, substitute: jan, from: '2026-03-09', until: '2026-03-13' };
const forChris = { ...forAda, absent: chris };
const says = (by: Person, at?: string, kind: Press['kind'] = 'agree', remark = ''): Step => ({
  party: 'gemeenten',
  kind,
  by,
  remark,
  ...(at ? { at } : {}),
});
const midweek = '2026-03-11T10:00:00Z';
const notNamed = 'U kunt hier niet antwoorden, want voor deze partij antwoorden alleen de genoemde adviseurs.';

describe('Vervanging', () => {
  it.each([
    ['the evening before', '2026-03-08T22:59:59Z', notNamed],
    ['from the first minute of the first day', '2026-03-08T23:00:00Z', 'vastgelegd'],
    ['to the last minute of the last day', '2026-03-13T22:59:59Z', 'vastgelegd'],
    ['the day after', '2026-03-13T23:00:00Z', notNamed],
  ])('%s: %s', (_, at, sentence) => {
    expect(afterSteps([says(jan, at)], putToMunicipalities({ kind: 'one' }, { substitutions: [forAda] })).said).toEqual(
      [sentence],
    );
  });

  const cases: { name: string; substitutions: (typeof forAda)[]; steps: Step[]; words: string }[] = [
    {
      name: 'the substitute fills the seat, and the record names both',
      substitutions: [forAda],
      steps: [says(jan, midweek), says(bram), says(chris)],
      words: 'Akkoord van Jan Jansen namens Ada Haven, Bram Wester en Chris Noord.',
    },
    {
      name: 'one person may stand in for several, and fills their seats with one answer',
      substitutions: [forAda, forChris],
      steps: [says(jan, midweek), says(britt)],
      words: 'Akkoord van Jan Jansen namens Ada Haven en Chris Noord en Britt Wester.',
    },
    {
      name: 'a named adviser who stands in for another answers for both',
      substitutions: [{ ...forAda, substitute: bram }],
      steps: [says(bram, midweek)],
      words: '2 van 3 akkoord; nog te antwoorden: Noorddorp.',
    },
    {
      name: 'who already agreed and then stands in says it once more, for that person too',
      substitutions: [{ ...forAda, substitute: bram }],
      steps: [says(bram, '2026-03-04T10:00:00Z'), says(bram, midweek)],
      words: '2 van 3 akkoord; nog te antwoorden: Noorddorp.',
    },
    {
      name: 'for whom one spoke earlier stays spoken for',
      substitutions: [forAda, { ...forChris, from: '2026-03-16', until: '2026-03-20' }],
      steps: [says(jan, midweek), says(jan, '2026-03-17T10:00:00Z')],
      words: '2 van 3 akkoord; nog te antwoorden: Westerland.',
    },
    {
      name: 'the adviser may still answer in person',
      substitutions: [forAda],
      steps: [says(ada, midweek)],
      words: '1 van 3 akkoord; nog te antwoorden: Westerland, Noorddorp.',
    },
    {
      name: 'a substitute takes back nobody’s Niet akkoord',
      substitutions: [forAda],
      steps: [says(ada, '2026-03-04T10:00:00Z', 'disagree', 'De kosten ontbreken.'), says(jan, midweek)],
      words: 'Niet akkoord van Ada Haven.',
    },
    {
      name: 'a substitute of a substitute may not answer',
      substitutions: [forAda, { ...forAda, absent: jan, substitute: aPerson({ id: 'x', name: 'Derde' }) }],
      steps: [says({ id: 'x', name: 'Derde' }, midweek)],
      words: '0 van 3 akkoord; nog te antwoorden: Oosthaven, Westerland, Noorddorp.',
    },
  ];
  it.each(cases)('$name', ({ substitutions, steps, words }) => {
    const { proposal } = afterSteps(steps, putToMunicipalities({ kind: 'all' }, { substitutions }));
    expect(wordsOf(proposal)[1]).toBe(`Adviseurs gemeenten: ${words}`);
  });

  it('aantal: an adviser and the substitute count once together', () => {
    const start = putToMunicipalities({ kind: 'count', count: 2 }, { substitutions: [forAda] });
    const { proposal } = afterSteps([says(ada, midweek), says(jan)], start);
    expect(wordsOf(proposal)[1]).toBe('Adviseurs gemeenten: 1 van 2 akkoord.');
  });

  it('aantal: who stands in for two others counts once', () => {
    const start = putToMunicipalities({ kind: 'count', count: 2 }, { substitutions: [forAda, forChris] });
    const { proposal } = afterSteps([says(jan, midweek)], start);
    expect(wordsOf(proposal)[1]).toBe('Adviseurs gemeenten: 1 van 2 akkoord.');
  });

  it('reaches a round that is under way, once', () => {
    const substitution = { ...forAda };
    const steps: Step[] = [
      { kind: 'substitute', substitution },
      { kind: 'substitute', substitution },
      says(jan, midweek),
    ];
    const { proposal, said } = afterSteps(steps, putToMunicipalities());
    expect(said).toEqual(['vastgelegd', 'als eerder', 'vastgelegd']);
    expect(viewFor(proposal, { kind: 'author' }).rows[0]?.answers).toMatchObject([
      { name: 'Jan Jansen', onBehalfOf: ['Ada Haven'] },
    ]);
  });

  it('one that lies within another of the same two people says nothing new', () => {
    const within = { ...forAda, from: '2026-03-10', until: '2026-03-11' };
    const steps: Step[] = [{ kind: 'substitute', substitution: within }];
    const start = putToMunicipalities({ kind: 'one' }, { substitutions: [forAda] });
    expect(afterSteps(steps, start).said).toEqual(['als eerder']);
  });

  it('overlapping periods of the same two people become one; a past period falls away', () => {
    const over = { ...forAda, from: '2026-02-02', until: '2026-02-06' };
    const longer = { ...forAda, from: '2026-03-12', until: '2026-03-20' };
    const byAnother = { ...forAda, substitute: bram };
    const kept = addSubstitution([over, forAda, byAnother], longer, '2026-03-02');
    expect(kept).toEqual([byAnother, { ...forAda, until: '2026-03-20' }]);
  });

  it('of one person no more than five are kept, and of the others the list goes on', () => {
    const months = ['04', '05', '06', '07', '08'];
    const five = months.map((month) => ({ ...forAda, from: `2026-${month}-01`, until: `2026-${month}-05` }));
    expect(addSubstitution(five, forAda, '2026-03-02')).toBeUndefined();
    expect(addSubstitution(five, forChris, '2026-03-02')).toHaveLength(6);
    expect(addSubstitution(five, { ...forAda, from: '2026-05-03', until: '2026-05-09' }, '2026-03-02')).toHaveLength(5);
  });

  it('a round knows only those about its own advisers', () => {
    const stranger = { ...forAda, absent: aPerson({ id: 'stranger' }) };
    expect(substitutionsAbout(putToMunicipalities().parties, [stranger, forAda])).toEqual([forAda]);
  });

  it('the author does not answer as a substitute either', () => {
    const start = putToMunicipalities({ kind: 'one' }, { substitutions: [{ ...forAda, substitute: aPerson() }] });
    expect(afterSteps([says(aPerson(), midweek)], start).said).toEqual([
      'U kunt niet zelf antwoorden, want u heeft deze notitie uitgezet.',
    ]);
  });
});
