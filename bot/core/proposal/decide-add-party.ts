import type { Instant } from '../calendar/dates';
import { partyOfConversation } from '../directory/party';
import { whyNeverMet } from '../directory/rule';
import { substitutionsAbout } from '../directory/substitution';
import { whyNotAllowed } from '../permission';
import { Refusal } from '../refusal';
import type { AddPartyCommand } from './command';
import type { Decision } from './decision';
import type { Proposal } from './proposal';
import { whyNotOpen } from './why-not';

/** Asks one more party, as it is in the directory now. */
export function addParty(proposal: Proposal, command: AddPartyCommand, now: Instant): Decision {
  const { by, id: commandId, party } = command;
  const refusal = whyNotAllowed('addParty', { person: by, isSecretary: command.isSecretary }, proposal);
  if (refusal) return refusal;
  if (proposal.written) return new Refusal('notInRound');
  if (proposal.parties.some(({ id }) => id === party.id)) return [];
  const never = party.rule.kind === 'informed' ? undefined : whyNeverMet(party.rule, party.seats);
  const isAskedHere = partyOfConversation(proposal.parties, party.place.conversationId) !== undefined;
  const problem =
    whyNotOpen(proposal) ??
    (isAskedHere ? new Refusal('placeIsAsked') : undefined) ??
    (never && new Refusal(never.kind, never.detail));
  const substitutions = substitutionsAbout([party], command.substitutions);
  return problem ?? [{ kind: 'partyAdded', at: now, by, commandId, party, substitutions }];
}
