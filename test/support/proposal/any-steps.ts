import fc from 'fast-check';
import { orders, type Submission } from '../../../bot/core/proposal/proposal';
import { advisers, aParty, aPerson, aSubmission } from '../builders';
import type { Step } from './after-steps';
import { ada, bram, britt, chris, jan, municipalities } from './municipalities';
import { ferry, nextMemo, secretary } from './office-steps';

const told = aParty({ id: 'pers', name: 'Pers', rule: { kind: 'informed' } });
const two = aParty({ id: 'waterschap', name: 'Waterschap Noorderzijl', rule: { kind: 'count', count: 2 } });
const parties = [aParty(), municipalities(), two, told];
const ids = parties.map(({ id }) => id);
const people = [ada, bram, britt, chris, jan, aPerson(), secretary, ...Object.values(advisers)];

const aPersonOfMany = fc.constantFrom(...people);
const aPartyId = fc.constantFrom(...ids);
const words = fc.constantFrom('', 'Let op het ijs.', '2026-03-20');
const aSubstitution = fc.record({
  absent: fc.constantFrom(ada, chris),
  substitute: fc.constantFrom(jan, bram),
  from: fc.constant('2026-03-01'),
  until: fc.constantFrom('2026-03-02', '2026-03-31'),
});

/** A round of four parties, each with another rule; some rows of its note may be taken over. */
export const anySubmission: fc.Arbitrary<Submission> = fc
  .record<Pick<Submission, 'order' | 'takenOver' | 'substitutions'>>({
    order: fc.constantFrom(...orders),
    takenOver: fc.subarray(['kustwacht', 'gemeenten']).map((taken) => taken.map(takenOver)),
    substitutions: fc.array(aSubstitution, { maxLength: 2 }),
  })
  .map((some) => aSubmission({ ...some, parties }));

const aPosition = fc.constantFrom('agree' as const, 'agree' as const, 'agreeWithRemark' as const, 'disagree' as const);
const aPress = fc.oneof(
  fc.record({ kind: aPosition, party: aPartyId, by: aPersonOfMany, remark: words }),
  fc.record({
    kind: aPosition,
    party: fc.constant('gemeenten'),
    by: fc.constantFrom(ada, bram, britt, chris, jan),
    remark: words,
  }),
);
const anOfficeStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('lift' as const),
      party: aPartyId,
      personId: aPersonOfMany.map(({ id }) => id),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('newVersion' as const),
      voided: fc.subarray(ids),
      memo: fc.constantFrom('c', 'd').map(noteOf),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('takeBack' as const), party: aPartyId, by: aPersonOfMany }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('substitute' as const), substitution: aSubstitution }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('moveDeadline' as const), by: aPersonOfMany }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('correct' as const),
      deadline: fc.constantFrom('2026-03-20', '2026-03-27'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('addParty' as const), party: fc.constantFrom(ferry, told) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remind' as const), party: fc.constantFrom('', ...ids) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('remindWhenDue' as const),
      due: fc.constant('1|2026-03-20|3'),
      isDeadlinePast: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('reply' as const),
      revision: fc.integer({ min: 1, max: 9 }),
      text: words,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('withdraw' as const), by: aPersonOfMany }) },
);

/** Any step of anybody, most often an answer. */
export const anySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof({ weight: 9, arbitrary: aPress }, { weight: 1, arbitrary: anOfficeStep }),
  { maxLength: 50, size: 'max' },
);

function takenOver(party: string) {
  return { party, date: '2026-02-10', isYearDerived: false, advice: 'Akkoord' };
}

function noteOf(digit: string) {
  return { ...nextMemo, document: { ...nextMemo.document, sha256: digit.repeat(64) } };
}
