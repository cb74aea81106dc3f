import { distance } from 'fastest-levenshtein';
import { compareNames } from '../core/compare-names';
import type { PartyMatch } from '../core/link-outcome';
import { normaliseName } from '../core/normalise-name';
import type { Party } from '../core/party';

/** The party that is meant without doubt, or that is the only one to look like it, with or without `de` before it. */
export function partyMeant(name: string, parties: readonly Party[]): Party | undefined {
  const match = matchParty(name.replace(/^(?:de|het)\s+/i, ''), parties);
  if (match.kind === 'same') return match.party;
  return match.kind === 'resembles' && match.parties.length === 1 ? match.parties[0] : undefined;
}

/** Which party a name means. Small typing differences are allowed; where two could be meant, nobody is chosen. */
export function matchParty(name: string, parties: readonly Party[]): PartyMatch {
  const exact = parties.find((party) => normaliseName(party.name) === normaliseName(name));
  if (exact) return { kind: 'same', party: exact };
  const compared = parties.map((party) => ({ party, likeness: compareNames(name, party.name, distance) }));
  const [same, ...others] = compared.filter(({ likeness }) => likeness === 'same');
  if (same && others.length === 0) return { kind: 'same', party: same.party };
  const alike = compared.filter(({ likeness }) => likeness !== 'other').map(({ party }) => party);
  return alike.length === 0 ? { kind: 'none' } : { kind: 'resembles', parties: alike };
}
