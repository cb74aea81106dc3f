import type { Instant } from '../calendar/dates';
import { Refusal } from '../refusal';
import type { Command, SubmitCommand } from './command';
import { addParty } from './decide-add-party';
import { respond } from './decide-answer';
import { putOutNewVersion, reply } from './decide-author';
import { remindWhenDue } from './decide-clock';
import { correct } from './decide-correct';
import { moveDeadline, remind, substitute, withdraw } from './decide-office';
import { liftObjection } from './decide-secretary';
import { takeBack } from './decide-take-back';
import type { Decision, Policy } from './decision';
import { evolveAll } from './evolve';
import { isClosed, type Proposal, type Submission } from './proposal';
import { whyNoRoom } from './room-left';

/**
 * Decides which events a command causes. Depends on nothing but its arguments, so it may be called again after a lost
 * race.
 */
export function decide(proposal: Proposal | undefined, command: Command, now: Instant, policy: Policy): Decision {
  const decision = decideByRules(proposal, command, now, policy);
  if (decision instanceof Refusal || decision.length === 0) return decision;
  const key = proposal ?? { tenantId: command.tenantId, id: '' };
  return whyNoRoom(command.kind, evolveAll(proposal, key, decision)) ?? decision;
}

function decideByRules(proposal: Proposal | undefined, command: Command, now: Instant, policy: Policy): Decision {
  if (command.kind === 'submit') {
    const { submission, by, id: commandId } = command;
    if (!proposal) return [{ kind: 'submitted', at: now, by, commandId, submission }];
    return isSameSubmission(proposal, command)
      ? []
      : new Refusal(submission.written ? 'roundUnderWay' : 'unknownDraft');
  }
  if (!proposal) return new Refusal('unknownProposal');
  if (proposal.tenantId !== command.tenantId) return new Refusal('otherTenant');
  switch (command.kind) {
    case 'agree':
    case 'agreeWithRemark':
    case 'disagree':
      return respond(proposal, command, now, policy);
    case 'takeBack':
      return takeBack(proposal, command, now);
    case 'withdraw':
      return withdraw(proposal, command, now);
    case 'newVersion':
      return putOutNewVersion(proposal, command, now);
    case 'lift':
      return liftObjection(proposal, command, now, policy);
    case 'moveDeadline':
      return moveDeadline(proposal, command, now);
    case 'correct':
      return correct(proposal, command, now);
    case 'addParty':
      return addParty(proposal, command, now);
    case 'substitute':
      return substitute(proposal, command, now);
    case 'remind':
      return remind(proposal, command, now);
    case 'reply':
      return reply(proposal, command, now);
    case 'remindWhenDue':
      return remindWhenDue(proposal, command, now);
  }
}

/** A concept is its author's own. A written round may be started by a secretary too, and again by whoever did. */
function isSameSubmission(proposal: Proposal, { by, submission }: SubmitCommand): boolean {
  if (!submission.written) return proposal.author.id === by.id;
  const idsOf = ({ parties }: Submission) => parties.map(({ id }) => id).join();
  return idsOf(proposal) === idsOf(submission) && proposal.version === 1 && !isClosed(proposal);
}
