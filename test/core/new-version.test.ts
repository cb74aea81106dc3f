import { viewFor } from '../../bot/core/proposal/view';
import { askedAt } from '../../bot/core/proposal/waiting';
import { advisers, aParty, aPerson, aRound, threeParties } from '../support/builders';
import { afterSteps, type Step, wordsOf } from '../support/proposal/after-steps';
import { nextMemo } from '../support/proposal/office-steps';

const kustwacht: Step = { party: 'kustwacht', kind: 'agree' };
const waterschap: Step = { party: 'waterschap', kind: 'agree' };
const brandweer: Step = { party: 'brandweer', kind: 'agree' };
const again: Step = { kind: 'newVersion', voided: ['waterschap'] };
const all = [kustwacht, waterschap, brandweer];
const agreed = 'Afgestemd op 3-mrt-2026. Alle partijen zijn akkoord.';

describe('Nieuwe versie', () => {
  const cases: { name: string; steps: Step[]; words: string }[] = [
    {
      name: 'who is asked again counts no longer, the others keep their answer',
      steps: [kustwacht, waterschap, again],
      words: 'Wacht op Waterschap Noorderzijl en Adviseurs brandweer.',
    },
    { name: 'it reopens what was agreed', steps: [...all, again], words: 'Wacht op Waterschap Noorderzijl.' },
    { name: 'it is agreed when who was asked again agrees again', steps: [...all, again, waterschap], words: agreed },
    {
      name: 'a Niet akkoord on the old version is asked again too',
      steps: [{ ...waterschap, kind: 'disagree', remark: 'Nee.' } as Step, again, kustwacht],
      words: 'Wacht op Waterschap Noorderzijl en Adviseurs brandweer.',
    },
    {
      name: 'who kept an answer may still change it',
      steps: [...all, again, { ...kustwacht, kind: 'disagree', remark: 'Nu niet meer.' } as Step],
      words: 'Wacht op Waterschap Noorderzijl. Kustwacht en reddingsbrigades is niet akkoord.',
    },
    {
      name: 'a withdrawn proposal stays withdrawn',
      steps: [{ kind: 'withdraw' }, again],
      words: 'Ingetrokken op 3-mrt-2026. Reden: Het plan gaat niet door.',
    },
  ];
  it.each(cases)('$name', ({ steps, words }) => {
    expect(wordsOf(afterSteps(steps).proposal)[0]).toBe(words);
  });

  const refused: { name: string; before: Step[]; step: Step; sentence: string }[] = [
    {
      name: 'by another than the author',
      before: [],
      step: { kind: 'newVersion', by: aPerson({ id: 'x' }) },
      sentence: 'Dit kan alleen de auteur van deze notitie.',
    },
    {
      name: 'after withdrawing',
      before: [{ kind: 'withdraw' }],
      step: { kind: 'newVersion' },
      sentence: 'Dit kan niet meer, want dit voorstel is ingetrokken.',
    },
    {
      name: 'that asks nobody',
      before: all,
      step: { kind: 'newVersion', voided: [] },
      sentence: 'Kies minstens één partij die opnieuw akkoord moet geven.',
    },
    {
      name: 'that asks a party that is not in the round',
      before: all,
      step: { kind: 'newVersion', voided: ['elders'] },
      sentence: 'Kies minstens één partij die opnieuw akkoord moet geven.',
    },
    {
      name: 'prepared against an older version',
      before: [again],
      step: {
        kind: 'newVersion',
        expected: 1,
        memo: { ...nextMemo, document: { ...nextMemo.document, sha256: 'd'.repeat(64) } },
      },
      sentence: 'Er is intussen een andere nieuwe versie uitgezet: begin opnieuw met Nieuwe versie.',
    },
    {
      name: 'an answer on a card that still shows the old one',
      before: [again],
      step: { ...waterschap, version: 1 } as Step,
      sentence: 'Er is een nieuwe versie van deze notitie: lees die eerst en geef dan uw antwoord.',
    },
  ];
  it.each(refused)('$name is refused and changes nothing', ({ before, step, sentence }) => {
    const { proposal, said } = afterSteps([...before, step]);
    expect(said.at(-1)).toBe(sentence);
    expect(proposal).toEqual(afterSteps(before).proposal);
  });

  it('a round of which only a told party is asked again is refused, for then nobody would look', () => {
    const parties = [...threeParties(), aParty({ id: 'pers', name: 'Pers', rule: { kind: 'informed' } })];
    const { said } = afterSteps([...all, { kind: 'newVersion', voided: ['pers'] }], aRound({ parties }));
    expect(said.at(-1)).toBe('Kies minstens één partij die opnieuw akkoord moet geven.');
  });

  it('put out twice, it is one version', () => {
    const { proposal, said } = afterSteps([again, { ...again, expected: 1 } as Step]);
    expect(said).toEqual(['vastgelegd', 'als eerder']);
    expect(proposal.version).toBe(2);
  });

  it('everybody sees what lapsed, and on which version the others answered', () => {
    const { proposal } = afterSteps([kustwacht, waterschap, again]);
    expect(viewFor(proposal, { kind: 'party', party: 'brandweer' }).rows).toMatchObject([
      { name: 'Kustwacht en reddingsbrigades', onVersion: 1 },
      { name: 'Waterschap Noorderzijl', lapsed: { position: 'agree', reason: 'newVersion' } },
      { name: 'Adviseurs brandweer' },
    ]);
  });

  it('a repeat of an answer that was kept is answered as before, from either card', () => {
    const { said } = afterSteps([kustwacht, again, { ...kustwacht, version: 1 } as Step, kustwacht]);
    expect(said.slice(2)).toEqual(['als eerder', 'als eerder']);
  });

  it('a party that is asked again, after an answer or a row that was taken over, is waited for since then', () => {
    const takenOver = [{ party: 'waterschap', date: '', isYearDerived: false, advice: 'Akkoord' }] as const;
    const voided = ['kustwacht', 'waterschap'];
    const { proposal } = afterSteps([kustwacht, { kind: 'newVersion', voided }], aRound({ takenOver }));
    const { submittedAt, versionAt } = proposal;
    expect(versionAt > submittedAt).toBe(true);
    expect([...voided, 'brandweer'].map((party) => askedAt(proposal, party))).toEqual([
      versionAt,
      versionAt,
      submittedAt,
    ]);
  });

  it('knows the substitutes that were named after the end', () => {
    const substitution = {
      absent: advisers.kustwacht,
      substitute: aPerson({ id: 'b' }),
      from: '2026-03-01',
      until: '2026-03-31',
    };
    const ofOthers = { ...substitution, absent: aPerson({ id: 'a' }) };
    const seats = [{ label: 'Wiarda', persons: [advisers.kustwacht] }];
    const start = aRound({ parties: [aParty({ seats }), ...threeParties().slice(1)] });
    const { proposal } = afterSteps([...all, { kind: 'newVersion', substitutions: [ofOthers, substitution] }], start);
    expect(proposal.substitutions).toEqual([substitution]);
  });
});
