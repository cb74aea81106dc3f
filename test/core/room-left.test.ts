import fc from 'fast-check';
import { remarkLimit } from '../../bot/core/proposal/command';
import type { Proposal } from '../../bot/core/proposal/proposal';
import { headBytes } from '../../bot/core/proposal/room-left';
import { toProperties } from '../../bot/store/table-rows';
import { advisers, aParty, aProposal, aRound, aSubmission } from '../support/builders';
import { afterSteps, type Step } from '../support/proposal/after-steps';
import { decideSubmit } from '../support/proposal/decide-submit';

const mostInRow = 1024 * 1024;
const full = 'Bij dit voorstel past niets meer: de auteur kan het intrekken en de notitie opnieuw uitzetten.';
/** Characters that take the most room in storage: escapes, and signs that storage itself writes out. */
const costly = ['\u0000', '\u2028', '"', '\\', 'é', '\ud800', '😀'];
/** Stands between two letters, since outer spaces are not recorded. */
const longest = (sign: string) => `x${sign.repeat((remarkLimit - 2) / sign.length)}x`;

/** Counts as storage does: names and texts in UTF-16. */
function bytesInRow(proposal: Proposal): number {
  const head = { void: false, revision: proposal.revision, lastHash: 'f'.repeat(64), proposal };
  const properties = Object.entries(toProperties(head));
  return properties.reduce((total, [name, value]) => total + 2 * (name.length + String(value).length), 0);
}

/** Chooses the one sign that a text is made of, so that a failure can be read. */
const aText = fc.constantFrom(...costly, 'Kort.');
const textOf = (sign: string) => (sign === 'Kort.' ? sign : longest(sign));
const aPerson = fc.nat(60).map((number) => ({ id: `person-${number}`, name: `Adviseur ${number}` }));
const aStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      party: fc.constant('kustwacht'),
      kind: fc.constantFrom('disagree' as const, 'agreeWithRemark' as const),
      by: aPerson,
      remark: aText,
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('reply' as const), text: aText, revision: fc.nat(60) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('lift' as const),
      party: fc.constant('kustwacht'),
      personId: aPerson.map(({ id }) => id),
      reason: aText,
    }),
  },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: 'newVersion' }) },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: 'remind' }) },
);
const atLength = (step: Step): Step => ({
  ...step,
  ...('remark' in step && step.remark !== undefined && { remark: textOf(step.remark) }),
  ...('text' in step && step.text !== undefined && { text: textOf(step.text) }),
  ...('reason' in step && step.reason !== undefined && { reason: textOf(step.reason) }),
});
const twoParties = aRound({
  parties: [aParty({ rule: { kind: 'count', count: 99 } }), aParty({ id: 'waterschap', name: 'Waterschap' })],
});

describe('Hoeveel er bij een voorstel past', () => {
  it('no sequence of commands makes a row that storage refuses, and withdrawing always works', () => {
    let fullTimes = 0;
    fc.assert(
      fc.property(fc.array(aStep, { minLength: 90, maxLength: 150, size: 'max' }), aText, (steps, sign) => {
        const { proposal, said } = afterSteps(steps.map(atLength), twoParties);
        if (said.includes(full)) fullTimes += 1;
        expect(bytesInRow(proposal)).toBeLessThan(mostInRow);
        expect(headBytes(proposal)).toBeGreaterThanOrEqual(bytesInRow(proposal));
        const end = afterSteps([{ kind: 'withdraw', reason: textOf(sign), at: '2026-03-20T09:00:00Z' }], proposal);
        expect(end.said).toEqual(['vastgelegd']);
        expect(bytesInRow(end.proposal)).toBeLessThan(mostInRow);
      }),
      { numRuns: 25 },
    );
    // Otherwise the property would say little.
    expect(fullTimes).toBeGreaterThan(2);
  });

  it('when no text fits any more, Akkoord does, a Niet akkoord can lapse, and it can be withdrawn', () => {
    const proposal = filled();
    const steps: Step[] = [
      { kind: 'disagree', party: 'kustwacht', by: { id: 'late', name: 'Laat' }, remark: 'Ik ook niet.' },
      { kind: 'reply', revision: proposal.revision, text: 'Nee.' },
      { kind: 'agree', party: 'waterschap' },
      { kind: 'lift', party: 'kustwacht', personId: 'adviser-1' },
      { kind: 'withdraw' },
    ];
    expect(afterSteps(steps, proposal).said).toEqual([full, full, 'vastgelegd', 'vastgelegd', 'vastgelegd']);
  });

  it('a note that is too long is not put out, and it is said what to do', () => {
    const row = { party: 'Kustwacht', date: '', advice: 'x'.repeat(1_000) };
    const memo = { ...aSubmission().memo, consultation: Array.from({ length: 300 }, () => row) };
    expect(decideSubmit(aSubmission({ memo }))).toBe(
      'Deze notitie is te lang om uit te zetten: maak de velden en de tabel korter.',
    );
    expect(decideSubmit(aSubmission())).toBe('vastgelegd');
    expect(headBytes(aProposal())).toBeLessThan(20_000);
  });
});

/** A proposal so full that not one more remark is taken. */
function filled(): Proposal {
  const says = (number: number, remark: string): Step => ({
    kind: 'disagree',
    party: 'kustwacht',
    by: { ...advisers.kustwacht, id: `adviser-${number}` },
    remark,
  });
  const long = Array.from({ length: 200 }, (_, number) => says(number, longest('é')));
  const short = Array.from({ length: 12 }, (_, number) => says(number + 200, 'Nee.'.repeat(40)));
  const last = Array.from({ length: 12 }, (_, number) => says(number + 220, 'Nee.'));
  return afterSteps([...long, ...short, ...last], twoParties).proposal;
}
