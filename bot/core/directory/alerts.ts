import type { Party } from './party';
import type { Person } from './person';

/** The most people whom one message alerts: Teams takes some twenty names. */
export const mostAlerted = 20;

/** The people of a conversation, as far as they matter to whom a message in it alerts. */
export interface Conversation {
  /** Everybody in it except bots; none when Teams did not say. */
  members: readonly Person[];
  isSecretary: (person: Person) => boolean;
}

/** The members whom a message may alert: without the secretaries, and none at all when there are too many to name. */
export function alertable(conversation: Conversation): Person[] {
  const others = othersIn(conversation);
  return others.length > mostAlerted ? [] : others;
}

/** False: whom to alert is known without asking who is in the conversation. */
export function dependsOnMembers({ alerts, seats }: Party): boolean {
  return alerts === 'everybody' || (alerts !== 'nobody' && seats.length === 0);
}

/** True when this party is asked for its advice and nobody is told: nobody is named, and too many are there to name. */
export function alertsNobody(party: Party, conversation: Conversation): boolean {
  const isAsked = party.rule.kind !== 'informed' && party.alerts !== 'nobody' && party.seats.length === 0;
  return isAsked && othersIn(conversation).length > mostAlerted;
}

function othersIn({ members, isSecretary }: Conversation): Person[] {
  return members.filter((person) => !isSecretary(person));
}
