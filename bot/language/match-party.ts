import { distance } from 'fastest-levenshtein';
import { compareNames } from '../core/directory/compare-names';
import { type Party, partyNamed } from '../core/directory/party';

/** A typed name among the known parties. */
type PartyMatch = { kind: 'same'; party: Party } | { kind: 'resembles'; parties: Party[] } | { kind: 'none' };

/** The party that is meant without doubt, or that is the only one to look like it, with or without `de` before it. */
export function partyMeant(name: string, parties: readonly Party[]): Party | undefined {
  const match = matchParty(name.replace(/^(?:de|het)\s+/i, ''), parties);
  if (match.kind === 'same') return match.party;
  return match.kind === 'resembles' && match.parties.length === 1 ? match.parties[0] : undefined;
}

/** Finds the party that a name means. Small typing differences are allowed; where two could be meant, none is chosen. */
export function matchParty(name: string, parties: readonly Party[]): PartyMatch {
  const exact = partyNamed(parties, name);
  if (exact) return { kind: 'same', party: exact };
  const alike = partiesLike(name, parties);
  const [same, ...others] = alike.filter((party) => compareNames(name, party.name, distance) === 'same');
  if (same && others.length === 0) return { kind: 'same', party: same };
  return alike.length === 0 ? { kind: 'none' } : { kind: 'resembles', parties: alike };
}

/** The parties that a name may be meant for, from a typing error in it to a part of it. */
export function partiesLike(name: string, parties: readonly Party[]): Party[] {
  return parties.filter((party) => compareNames(name, party.name, distance) !== 'other');
}
