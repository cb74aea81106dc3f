import type { Rule, Seat } from '../../../bot/core/directory/rule';
import { endingAnswer } from '../../../bot/core/proposal/decide-take-back';
import { evolve } from '../../../bot/core/proposal/evolve';
import type { Proposal, Submission } from '../../../bot/core/proposal/proposal';
import { aParty, aPerson, aRound, threeParties } from '../builders';

export const secretary = aPerson({ id: 'secretaris', name: 'Ineke Haverkort' });

/** Three municipalities, one with two people. */
export const seats: readonly Seat[] = [
  { label: 'Noorderzijl', persons: [{ id: 'Sietse Wiarda', name: 'Sietse Wiarda' }] },
  { label: 'Oosterhaven', persons: [{ id: 'Fenna Luyten', name: 'Fenna Luyten' }] },
  {
    label: 'Sluiswijk',
    persons: [
      { id: 'Kaya Demir', name: 'Kaya Demir' },
      { id: 'Bram Hoekstra', name: 'Bram Hoekstra' },
    ],
  },
];

/** A note put out with this rule for the first of the three parties. */
export function putOutWithRule(rule: Rule, named: readonly Seat[] = [], overrides: Partial<Submission> = {}): Proposal {
  const [, ...others] = threeParties();
  return aRound({ parties: [aParty({ rule, seats: named }), ...others], ...overrides });
}

/** The next version, of which these parties are asked again. */
export function inNextVersion(proposal: Proposal, voided: readonly string[]): Proposal {
  const { author: by, memo, documentsLink, document, substitutions: known } = proposal;
  const version = { memo, documentsLink, document: { ...document, sha256: 'c'.repeat(64) } };
  const event = { kind: 'revised' as const, at: '2026-03-10T09:00:00.000Z', by, commandId: 'command-new-version' };
  return evolve(proposal, proposal, {
    ...event,
    version: proposal.version + 1,
    memo: version,
    voided,
    substitutions: known,
  });
}

/** The secretary lets the Niet akkoord of this person lapse. */
export function afterLifting(proposal: Proposal, party: string, name: string): Proposal {
  const event = { kind: 'lifted' as const, at: '2026-03-11T09:00:00.000Z', by: secretary, commandId: 'command-lift' };
  return evolve(proposal, proposal, { ...event, party, person: { id: name, name }, reason: 'Werkt hier niet meer.' });
}

/** Whoever ended the round takes that answer back. */
export function takenBack(proposal: Proposal): Proposal {
  const ending = endingAnswer(proposal);
  if (!ending) throw new Error('no answer ended the sample');
  const { party, revision, person: by } = ending;
  const event = { kind: 'reopened' as const, at: proposal.closedAt, by, commandId: 'command-back', party, revision };
  return evolve(proposal, proposal, event);
}

export function withdrawn(proposal: Proposal, reason = 'Het plan komt pas na de zomer.'): Proposal {
  const { author: by } = proposal;
  const event = { kind: 'withdrawn' as const, at: '2026-03-11T10:00:00.000Z', by, commandId: 'command-withdraw' };
  return evolve(proposal, proposal, { ...event, reason });
}

/** Lets somebody answer in the place of the first party's person. */
export const substitutions = [
  {
    absent: { id: 'Sietse Wiarda', name: 'Sietse Wiarda' },
    substitute: { id: 'Elif Yilmaz', name: 'Elif Yilmaz' },
    from: '2026-03-01',
    until: '2026-03-31',
  },
];

export const takenOver = [
  { party: 'waterschap', date: '2026-02-26', isYearDerived: true, advice: 'Akkoord, mits de sluis erop staat' },
];
