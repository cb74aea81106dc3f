import fc from 'fast-check';
import type { Rule } from '../../bot/core/directory/rule';
import { evaluate } from '../../bot/core/proposal/evaluate';
import type { Response } from '../../bot/core/proposal/proposal';
import { aParty, aPerson, aRound } from '../support/builders';

const person = (number: number) => aPerson({ id: `adviser-${number}`, name: `Adviseur ${number}` });
const momentOf = (number: number) => new Date(Date.UTC(2026, 2, 3, 9, number)).toISOString();

/** A party of which these many advisers agreed, each a minute after the one before. */
function agreedAt(rule: Rule, answers: number, seats = 0) {
  const party = aParty({
    rule,
    seats: Array.from({ length: seats }, (_, index) => ({ label: `Plaats ${index}`, persons: [person(index)] })),
  });
  const responses = Array.from(
    { length: answers },
    (_, index): Response => ({
      party: party.id,
      person: person(index),
      onBehalfOf: [],
      position: 'agree',
      remark: '',
      at: momentOf(index),
      version: 1,
      revision: index + 2,
    }),
  );
  return evaluate({ ...aRound({ parties: [party] }), responses }).parties[0]?.at;
}

describe('Regel van een partij', () => {
  it('is met from the answer with which there were enough, however many came after', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 40 }), (count, more) => {
        expect(agreedAt({ kind: 'count', count }, count + more)).toBe(momentOf(count - 1));
      }),
    );
  });

  it('is met from the first answer when one is enough', () => {
    expect(agreedAt({ kind: 'one' }, 7)).toBe(momentOf(0));
  });

  it('is met from that of the last seat when all must agree', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (seats) => {
        expect(agreedAt({ kind: 'all' }, seats, seats)).toBe(momentOf(seats - 1));
      }),
    );
  });

  it('is not met while answers are lacking', () => {
    expect(agreedAt({ kind: 'all' }, 2, 3)).toBe('');
  });
});
