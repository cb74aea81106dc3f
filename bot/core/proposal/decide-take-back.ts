import type { Instant } from '../calendar/dates';
import { partyOfConversation } from '../directory/party';
import { Refusal } from '../refusal';
import type { TakeBackCommand } from './command';
import type { Decision } from './decision';
import type { Proposal, Response } from './proposal';

/** Milliseconds after the end of the round in which its last answer may be taken back. */
const takeBackMs = 10 * 60_000;

/** Opens the round again for the person whose answer ended it, so that a slip is not final. */
export function takeBack(proposal: Proposal, command: TakeBackCommand, now: Instant): Decision {
  const { by, id: commandId, conversationId, revision } = command;
  const party = partyOfConversation(proposal.parties, conversationId);
  if (!party || party.id !== command.party) return new Refusal('otherPartysPlace');
  if (proposal.status === 'withdrawn') return new Refusal('isWithdrawn');
  const ending = endingAnswer(proposal);
  if (ending && isOf(ending, command) && revision >= ending.revision) {
    const event = { kind: 'reopened' as const, at: now, by, commandId, party: party.id, revision: ending.revision };
    return now > takeBackUntil(proposal) ? new Refusal('tooLateToTakeBack') : [event];
  }
  // Teams may deliver a click again, even after the round has ended anew.
  const isDone = proposal.responses.some(
    (response) => isOf(response, command) && response.voided?.reason === 'takenBack' && response.revision <= revision,
  );
  if (isDone) return [];
  return new Refusal(proposal.status === 'submitted' ? 'stillOpen' : 'notTheirEnd');
}

/** Returns the answer that ended the round; undefined while it goes on, and when something else ended it. */
export function endingAnswer({ status, responses, latestAnswer }: Proposal): Response | undefined {
  if (status !== 'agreed') return undefined;
  return responses.find(({ revision }) => revision === latestAnswer?.revision);
}

/** Returns the last moment at which the ending answer may be taken back. */
export function takeBackUntil({ closedAt }: Proposal): Instant {
  return new Date(Date.parse(closedAt) + takeBackMs).toISOString();
}

function isOf({ party, person }: Response, { party: asked, by }: TakeBackCommand): boolean {
  return party === asked && person.id === by.id;
}
