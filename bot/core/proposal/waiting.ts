import type { Instant, IsoDate } from '../calendar/dates';
import { evaluate } from './evaluate';
import { type Proposal, responsesOf } from './proposal';

/**
 * Returns the moment since which this party has been asked: the proposal or a new version was put out, or its turn
 * came, or it was added.
 */
export function askedAt(proposal: Proposal, partyId: string): Instant | IsoDate {
  const { order, responses, askedAgain, submittedAt, versionAt } = proposal;
  const isVoided = responses.some(({ party, voided }) => party === partyId && voided?.reason === 'newVersion');
  const wasAskedAgain = isVoided || askedAgain.includes(partyId);
  const { parties } = evaluate(proposal);
  const before = parties.slice(
    0,
    parties.findIndex(({ party }) => party === partyId),
  );
  const addedAt = proposal.parties.find(({ id }) => id === partyId)?.addedAt ?? submittedAt;
  const turns = order === 'oneByOne' ? before.map(({ at }) => at) : [];
  return [wasAskedAgain ? versionAt : addedAt, ...turns].sort().at(-1) ?? submittedAt;
}

/** Returns the labels of this party's seats without an answer. */
export function openSeats(proposal: Proposal, partyId: string): string[] {
  const answered = responsesOf(proposal, partyId).flatMap(({ person, onBehalfOf }) => [person, ...onBehalfOf]);
  const seats = proposal.parties.find(({ id }) => id === partyId)?.seats ?? [];
  return seats
    .filter(({ persons }) => !persons.some(({ id }) => answered.some((person) => person.id === id)))
    .map(({ label }) => label);
}

/** Returns the ids of the asked parties whose rule is not met yet. */
export function waitingFor(proposal: Proposal): string[] {
  return evaluate(proposal)
    .parties.filter(({ party, outcome }) => outcome === 'pending' && proposal.asked.includes(party))
    .map(({ party }) => party);
}
