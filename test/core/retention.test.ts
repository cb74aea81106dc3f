import { removalOf } from '../../bot/core/archive/removal';
import { expiryOf, mayHaveExpired, type RetentionTerm } from '../../bot/core/archive/retention';
import type { Proposal } from '../../bot/core/proposal/proposal';
import { aMemo, aPerson, aProposal, aSubmittedEvent } from '../support/builders';

const terms: RetentionTerm[] = [
  { treatment: 'besluitvormend', months: 120 },
  { treatment: 'opinierend', months: 1 },
];
const other: RetentionTerm = { treatment: 'overig', months: 84 };

function closed(treatment: string, closedAt: string): Proposal {
  return aProposal({ status: 'agreed', memo: aMemo({ treatment }), closedAt });
}

describe('Bewaartermijn', () => {
  it.each([
    ['Besluitvormend', '2026-03-10T10:00:00.000Z', '2036-03-10', undefined],
    ['Besluitvormend', '2026-03-10T10:00:00.000Z', '2036-03-11', '2036-03-10'],
    ['OPINIËREND', '2026-01-31T10:00:00.000Z', '2026-02-28', undefined],
    ['OPINIËREND', '2026-01-31T10:00:00.000Z', '2026-03-01', '2026-02-28'],
    // In Amsterdam it is 11 March already.
    ['Besluitvormend', '2026-03-10T23:30:00.000Z', '2036-03-11', undefined],
    ['Informerend', '2026-03-10T10:00:00.000Z', '2099-01-01', undefined],
    ['', '2026-03-10T10:00:00.000Z', '2099-01-01', undefined],
  ])('%s, closed on %s, on %s: kept until %s', (treatment, closedAt, day, keptUntil) => {
    expect(expiryOf(closed(treatment, closedAt), terms, `${day}T11:00:00.000Z`)?.keptUntil).toBe(keptUntil);
  });

  it.each(['Informerend', ''])('a treatment without a term of its own (%s) has that of the others', (treatment) => {
    const expiry = expiryOf(
      closed(treatment, '2026-03-10T10:00:00.000Z'),
      [...terms, other],
      '2033-03-11T11:00:00.000Z',
    );
    expect(expiry).toEqual({ term: other, keptUntil: '2033-03-10' });
  });

  it('an open proposal is always kept, and one that was withdrawn has its term', () => {
    const past = closed('Besluitvormend', '2026-03-10T10:00:00.000Z');
    const now = '2099-01-01T11:00:00.000Z';
    expect(expiryOf({ ...past, status: 'submitted', closedAt: '' }, terms, now)).toBeUndefined();
    expect(expiryOf({ ...past, status: 'withdrawn' }, terms, now)).toBeDefined();
  });

  it('without terms everything is kept', () => {
    const past = closed('Besluitvormend', '2026-03-10T10:00:00.000Z');
    expect(expiryOf(past, [], '2099-01-01T11:00:00.000Z')).toBeUndefined();
    expect(mayHaveExpired(past.submittedAt, [], '2099-01-01T11:00:00.000Z')).toBe(false);
  });

  it('a proposal that was put out within the shortest term need not be looked at', () => {
    expect(mayHaveExpired('2026-03-10T10:00:00.000Z', terms, '2026-04-10T11:00:00.000Z')).toBe(false);
    expect(mayHaveExpired('2026-03-10T10:00:00.000Z', terms, '2026-04-11T11:00:00.000Z')).toBe(true);
  });

  it('the statement says what was removed, on what ground, and how an export of it can be checked', () => {
    const expiry = { term: other, keptUntil: '2033-03-10' };
    const proposal = closed('Informerend', '2026-03-10T10:00:00.000Z');
    const about = { expiry, events: [aSubmittedEvent()], lastHash: 'c'.repeat(64), by: aPerson(), reason: 'Termijn' };
    expect(removalOf(proposal, { ...about, now: '2033-04-01T08:00:00.000Z' })).toMatchObject({
      ...expiry,
      subject: proposal.memo.subject,
      caseNumber: 'Z26-004218',
      treatment: 'Informerend',
      closedAt: '2026-03-10T10:00:00.000Z',
      events: 1,
      lastHash: 'c'.repeat(64),
      notes: ['a'.repeat(64)],
      by: aPerson(),
      removedAt: '2033-04-01T08:00:00.000Z',
      finishedAt: '',
    });
  });
});
