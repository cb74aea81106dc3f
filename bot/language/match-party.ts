import { distance } from 'fastest-levenshtein';
import { compareNames } from '../core/directory/compare-names';
import { type Party, partyNamed } from '../core/directory/party';

/** A typed name, compared with the known parties. */
type PartyMatch = { kind: 'same'; party: Party } | { kind: 'resembles'; parties: Party[] } | { kind: 'none' };

/**
 * The name fits this party beyond doubt, or this party is the only one that looks like it, with or without `de` before
 * the name.
 */
export function partyMeant(name: string, parties: readonly Party[]): Party | undefined {
  const match = matchParty(name.replace(/^(?:de|het)\s+/i, ''), parties);
  if (match.kind === 'same') return match.party;
  return match.kind === 'resembles' && match.parties.length === 1 ? match.parties[0] : undefined;
}

/** Finds the party that a name means. Allows small typing differences. Chooses none when two could be meant. */
export function matchParty(name: string, parties: readonly Party[]): PartyMatch {
  const exact = partyNamed(parties, name);
  if (exact) return { kind: 'same', party: exact };
  const alike = partiesLike(name, parties);
  const [same, ...others] = alike.filter((party) => compareNames(name, party.name, distance) === 'same');
  if (same && others.length === 0) return { kind: 'same', party: same };
  return alike.length === 0 ? { kind: 'none' } : { kind: 'resembles', parties: alike };
}

/** Returns the parties that a name may mean, from a typing error in the whole name to a part of it. */
export function partiesLike(name: string, parties: readonly Party[]): Party[] {
  return parties.filter((party) => compareNames(name, party.name, distance) !== 'other');
}
