import type { LinkedParty } from '../../../bot/core/directory/party';
import type { Rule } from '../../../bot/core/directory/rule';
import type { Proposal, Submission } from '../../../bot/core/proposal/proposal';
import { aParty, aRound } from '../builders';

export const ada = { id: 'person-ada', name: 'Ada Haven' };
export const bram = { id: 'person-bram', name: 'Bram Wester' };
export const britt = { id: 'person-britt', name: 'Britt Wester' };
export const chris = { id: 'person-chris', name: 'Chris Noord' };
/** A person who is nobody's named adviser. */
export const jan = { id: 'person-jan', name: 'Jan Jansen' };

/** Three municipalities, of which Westerland has two people. */
export function municipalities(rule: Rule = { kind: 'all' }): LinkedParty {
  const seats = [
    { label: 'Oosthaven', persons: [ada] },
    { label: 'Westerland', persons: [bram, britt] },
    { label: 'Noorddorp', persons: [chris] },
  ];
  return aParty({ id: 'gemeenten', name: 'Adviseurs gemeenten', rule, seats });
}

/** A note put to the municipalities alone. */
export function putToMunicipalities(rule: Rule = { kind: 'all' }, others: Partial<Submission> = {}): Proposal {
  return aRound({ parties: [municipalities(rule)], ...others });
}
