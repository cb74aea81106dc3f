import { isSameName } from './normalise-name';
import type { Place } from './person';
import type { Rule, Seat } from './rule';

/** The people whom a message alerts that asks or reminds a party. The first kind holds when nobody chose. */
export const alertKinds = ['waiting', 'everybody', 'nobody'] as const;
export type Alerts = (typeof alertKinds)[number];

/** An advisory party of one organisation (tenant), known to the directory. Without a place nothing can be put to it. */
export interface Party {
  id: string;
  name: string;
  rule: Rule;
  /** The named advisers. Without any, every member of the linked conversation may answer. */
  seats: readonly Seat[];
  /** Absent in rows of earlier releases: `waiting`. */
  alerts?: Alerts;
  /** How often the secretary changed the party with its form. Absent: never, or not since an earlier release. */
  revision?: number;
  place?: Place;
}
export type LinkedParty = Party & { place: Place };

export function isLinked(party: Party): party is LinkedParty {
  return party.place !== undefined;
}

export function partyOfConversation<P extends Party>(parties: readonly P[], conversationId: string): P | undefined {
  return parties.find((party) => party.place?.conversationId === conversationId);
}

/** Finds a party by its name, whatever its case, accents and signs. */
export function partyNamed<P extends Party>(parties: readonly P[], name: string): P | undefined {
  return parties.find((party) => isSameName(party.name, name));
}

/**
 * Links a conversation to a party. A conversation has one party and a party one conversation, so an earlier link of
 * either is undone. A party that is not in the list yet is added.
 */
export function linkParty(parties: readonly Party[], linked: LinkedParty): Party[] {
  const others = unlinkConversation(parties, linked.place.conversationId);
  return others.some((party) => party.id === linked.id)
    ? others.map((party) => (party.id === linked.id ? linked : party))
    : [...others, linked];
}

export function unlinkConversation(parties: readonly Party[], conversationId: string): Party[] {
  return parties.map((party) => {
    if (party.place?.conversationId !== conversationId) return party;
    const { place: _, ...unlinked } = party;
    return unlinked;
  });
}
