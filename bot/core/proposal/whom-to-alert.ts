import type { IsoDate } from '../calendar/dates';
import { alertable, type Conversation, mostAlerted } from '../directory/alerts';
import type { LinkedParty } from '../directory/party';
import type { Person } from '../directory/person';
import { substitutesOf } from '../directory/substitution';
import { isClosed, type Proposal, responsesOf } from './proposal';
import { openSeats, waitingFor } from './waiting';

/**
 * Returns the people whom a message alerts that asks or reminds this party: at most `mostAlerted`, and never the author.
 * Named advisers who still have to answer, or their substitutes while they are absent; without named advisers the members
 * of the conversation. A secretary may have chosen everybody there, or nobody.
 */
export function whomToAlert(
  proposal: Proposal,
  party: LinkedParty,
  conversation: Conversation,
  today: IsoDate,
): Person[] {
  if (isClosed(proposal) || !waitingFor(proposal).includes(party.id)) return [];
  const members = alertable(conversation);
  const waiting = whoMustAnswer(proposal, party, members, today);
  const chosen = { waiting, everybody: members.length > 0 ? members : waiting, nobody: [] }[party.alerts ?? 'waiting'];
  return chosen.filter(({ id }) => id !== proposal.author.id).slice(0, mostAlerted);
}

/**
 * Returns the people who still have to answer for this party, each once, never the author: its named advisers, or the
 * substitutes of those who are absent. Without named advisers they are these members of its conversation.
 */
export function whoMustAnswer(
  proposal: Proposal,
  party: LinkedParty,
  members: readonly Person[],
  today: IsoDate,
): Person[] {
  if (isClosed(proposal) || !waitingFor(proposal).includes(party.id)) return [];
  const waiting = party.seats.length > 0 ? namedWaiting(proposal, party, today) : unanswered(proposal, party, members);
  const byId = new Map(waiting.map((person) => [person.id, person]));
  byId.delete(proposal.author.id);
  return [...byId.values()];
}

/** The first person of every seat comes before the second of any, so that no seat is left out when not all can be named. */
function namedWaiting(proposal: Proposal, party: LinkedParty, today: IsoDate): Person[] {
  const open = openSeats(proposal, party.id);
  const seats = party.seats.filter(({ label }) => party.rule.kind !== 'all' || open.includes(label));
  const longest = Math.max(0, ...seats.map(({ persons }) => persons.length));
  const inTurn = Array.from({ length: longest }, (_, turn) => seats.flatMap(({ persons }) => persons[turn] ?? []));
  return unanswered(proposal, party, inTurn.flat()).flatMap((person) => {
    const substitutes = substitutesOf(person.id, today, proposal.substitutions);
    return substitutes.length > 0 ? substitutes : [person];
  });
}

/** Leaves out everybody who answered, and everybody in whose place somebody did. */
function unanswered(proposal: Proposal, { id: party }: LinkedParty, people: readonly Person[]): Person[] {
  const answered = responsesOf(proposal, party).flatMap(({ person, onBehalfOf }) => [person, ...onBehalfOf]);
  return people.filter(({ id }) => !answered.some((person) => person.id === id));
}
