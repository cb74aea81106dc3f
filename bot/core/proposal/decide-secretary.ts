import type { Instant } from '../calendar/dates';
import { whyNotAllowed } from '../permission';
import { Refusal } from '../refusal';
import type { LiftCommand } from './command';
import { withEnd } from './decide-end';
import type { Decision, Policy } from './decision';
import { countsAgainst } from './position';
import type { Proposal, Response } from './proposal';
import { reasonProblem, whyNotOpen } from './why-not';

/** Voids the Niet akkoord of somebody who has left. An author may not decide this about their own note: four eyes. */
export function liftObjection(proposal: Proposal, command: LiftCommand, now: Instant, policy: Policy): Decision {
  const { by, id: commandId, party, personId } = command;
  const notByThem = whyNotAllowed('lift', { person: by, isSecretary: command.isSecretary });
  if (notByThem) return notByThem;
  if (policy.fourEyes && by.id === proposal.author.id) return new Refusal('authorMayNotLift');
  const reason = command.reason.trim();
  const theirs = proposal.responses.filter((response) => response.party === party && response.person.id === personId);
  const standing = theirs.find((response) => countsAgainst(response) && !response.voided);
  if (!standing) return theirs.some(wasLifted(reason)) ? [] : new Refusal('nothingToLift');
  const refusal = whyNotOpen(proposal) ?? reasonProblem(reason);
  return (
    refusal ?? withEnd(proposal, { kind: 'lifted', at: now, by, commandId, party, person: standing.person, reason })
  );
}

function wasLifted(reason: string) {
  return ({ voided }: Response) => voided?.reason === 'lifted' && voided.text === reason;
}
