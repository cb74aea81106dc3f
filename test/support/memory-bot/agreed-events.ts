import type { Instant } from '../../../bot/core/calendar/dates';
import type { ProposalEvent } from '../../../bot/core/proposal/event';
import { aParty, aRespondedEvent } from '../builders';

/** The events by which a note that was put out to the first party alone was agreed at that moment. */
export function agreedEvents(at: Instant): ProposalEvent[] {
  const answer = aRespondedEvent({ party: aParty().id, at });
  return [answer, { kind: 'agreed', at, by: answer.by, commandId: answer.commandId, version: 1 }];
}
