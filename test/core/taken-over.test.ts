import { takenOverRow } from '../../bot/core/concept/taken-over';
import { aRound } from '../support/builders';
import { afterSteps, type Step, wordsOf } from '../support/proposal/after-steps';
import { ada, municipalities } from '../support/proposal/municipalities';

const row = (date: string, advice = 'Akkoord') => ({ party: 'Kustwacht', date, advice });
const taken = (party: string, advice = 'Akkoord') => ({ party, date: '2026-02-10', isYearDerived: false, advice });
const says = (kind: 'agree' | 'agreeWithRemark' | 'disagree', remark = ''): Step => ({
  party: 'kustwacht',
  kind,
  remark,
});

describe('Overnemen uit de notitie', () => {
  it.each([
    ['a full date', row('5-nov-2025'), '2026-04-15', { date: '2025-11-05', isYearDerived: false }],
    [
      'without a year: the latest before the meeting',
      row('13 augustus'),
      '2026-04-15',
      { date: '2025-08-13', isYearDerived: true },
    ],
    [
      'without a year: the day of the meeting itself',
      row('15 april'),
      '2026-04-15',
      { date: '2026-04-15', isYearDerived: true },
    ],
    [
      'without a year: the day after is a year earlier',
      row('16 april'),
      '2026-04-15',
      { date: '2025-04-16', isYearDerived: true },
    ],
    [
      '29 February: the latest leap year',
      row('29 februari'),
      '2027-04-15',
      { date: '2024-02-29', isYearDerived: true },
    ],
    ['without a meeting no year', row('13 augustus'), '', { date: '', isYearDerived: false }],
    ['a day that does not exist', row('31 april'), '2026-04-15', { date: '', isYearDerived: false }],
    ['a day that contradicts its weekday', row('di 5-nov-2025'), '2026-04-15', { date: '', isYearDerived: false }],
    ['no date that can be read', row('begin mei'), '2026-04-15', { date: '', isYearDerived: false }],
    ['a remark after akkoord', row('5-nov-2025', ' akkoord, mits '), '2026-04-15', { advice: 'akkoord, mits' }],
  ])('%s', (_, written, meeting, expected) => {
    expect(takenOverRow('kustwacht', written, meeting)).toMatchObject(expected);
  });

  it.each(['Niet akkoord', 'Volgt nog', '', 'Akkoordverklaring volgt', 'Nog niet akkoord'])(
    'a row that says %p is not taken over',
    (advice) => {
      expect(takenOverRow('kustwacht', row('5-nov-2025', advice), '2026-04-15')).toBeUndefined();
    },
  );

  const cases: { name: string; steps: Step[]; words: string }[] = [
    { name: 'counts as it stands', steps: [], words: 'Akkoord, volgens de oplegnotitie.' },
    {
      name: 'a Niet akkoord goes before it',
      steps: [says('disagree', 'Nee.')],
      words: 'Niet akkoord van Sietse Wiarda.',
    },
    { name: 'what the party itself says replaces it', steps: [says('agree')], words: 'Akkoord van Sietse Wiarda.' },
    {
      name: 'a Niet akkoord that is lifted leaves it as it stood',
      steps: [
        says('disagree', 'Nee.'),
        { kind: 'lift', party: 'kustwacht', personId: '3a5d8e20-1f64-4c7b-8a0e-6b9f2d4c1e02' },
      ],
      words: 'Akkoord, volgens de oplegnotitie.',
    },
    { name: 'a new version asks the party after all', steps: [{ kind: 'newVersion' }], words: 'Nog geen antwoord.' },
    {
      name: 'a new version that leaves the party alone leaves the row too',
      steps: [{ kind: 'newVersion', voided: ['waterschap'] }],
      words: 'Akkoord, volgens de oplegnotitie.',
    },
  ];
  it.each(cases)('$name', ({ steps, words }) => {
    const { proposal } = afterSteps(steps, aRound({ takenOver: [taken('kustwacht')] }));
    expect(wordsOf(proposal)[1]).toBe(`Kustwacht en reddingsbrigades: ${words}`);
  });

  it('the first Akkoord of six does not undo it', () => {
    const parties = [municipalities(), ...aRound().parties];
    const start = aRound({ parties, takenOver: [taken('gemeenten')] });
    const { proposal } = afterSteps([{ party: 'gemeenten', kind: 'agree', by: ada }], start);
    expect(wordsOf(proposal)[1]).toBe('Adviseurs gemeenten: Akkoord, volgens de oplegnotitie.');
  });
});
