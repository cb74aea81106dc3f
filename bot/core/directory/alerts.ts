import type { Party } from './party';
import type { Person } from './person';

/** The most people whom one message alerts: Teams takes some twenty names. */
export const mostAlerted = 20;

/** The people of a conversation, as far as they matter to whom a message in it alerts. */
export interface Conversation {
  /** The members of the conversation except bots; none when Teams did not say. */
  members: readonly Person[];
  isSecretary: (person: Person) => boolean;
}

/** Returns the members whom a message may alert: without the secretaries, and none when there are too many to name. */
export function alertable(conversation: Conversation): Person[] {
  const others = othersIn(conversation);
  return others.length > mostAlerted ? [] : others;
}

/** Returns true when the people to alert depend on who is in the conversation. */
export function dependsOnMembers({ alerts, seats }: Party): boolean {
  return alerts === 'everybody' || (alerts !== 'nobody' && seats.length === 0);
}

/**
 * Returns true when this party is asked and nobody is alerted, because nobody is named and too many people are there to
 * name.
 */
export function alertsNobody(party: Party, conversation: Conversation): boolean {
  const isAsked = party.rule.kind !== 'informed' && party.alerts !== 'nobody' && party.seats.length === 0;
  return isAsked && othersIn(conversation).length > mostAlerted;
}

function othersIn({ members, isSecretary }: Conversation): Person[] {
  return members.filter((person) => !isSecretary(person));
}
