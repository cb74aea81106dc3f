import { type Instant, localDate } from '../calendar/dates';
import { isCovered } from '../directory/substitution';
import { type Asker, whyNotAllowed } from '../permission';
import { Refusal } from '../refusal';
import type { MoveDeadlineCommand, RemindCommand, SubstituteCommand, WithdrawCommand } from './command';
import type { Decision } from './decision';
import { isClosed, type Proposal } from './proposal';
import { manualReminderKey, type Signal, wasReminded } from './signal';
import { waitingFor } from './waiting';
import { reasonProblem, whyNotOpen } from './why-not';

/** Stops the round; the record stays. */
export function withdraw(proposal: Proposal, command: WithdrawCommand, now: Instant): Decision {
  const { by, id: commandId } = command;
  const reason = command.reason.trim();
  const notByThem = whyNotAllowed('withdraw', askerOf(command), proposal);
  if (notByThem) return notByThem;
  if (proposal.status === 'withdrawn' && proposal.withdrawnBecause === reason) return [];
  const refusal = whyNotOpen(proposal) ?? reasonProblem(reason);
  return refusal ?? [{ kind: 'withdrawn', at: now, by, commandId, reason }];
}

export function moveDeadline(proposal: Proposal, command: MoveDeadlineCommand, now: Instant): Decision {
  const { by, id: commandId, deadline } = command;
  const refusal = whyNotAllowed('moveDeadline', askerOf(command), proposal) ?? whyNotOpen(proposal);
  if (refusal) return refusal;
  if (deadline === proposal.deadline) return [];
  if (deadline < localDate(now)) return new Refusal('deadlineInThePast');
  return [{ kind: 'deadlineMoved', at: now, by, commandId, deadline }];
}

/** Most substitutions of one absent person in a round. */
const mostOfOneInRound = 20;

/** Brings a substitution to a round that is under way. Rights were checked where it was made. */
export function substitute(proposal: Proposal, command: SubstituteCommand, now: Instant): Decision {
  const { by, id: commandId, substitution } = command;
  const { substitutions } = proposal;
  if (isClosed(proposal) || isCovered(substitution, substitutions)) return [];
  const ofOne = substitutions.filter(({ absent }) => absent.id === substitution.absent.id);
  if (ofOne.length >= mostOfOneInRound) return new Refusal('tooManySubstitutes');
  return [{ kind: 'substituted', at: now, by, commandId, substitution }];
}

/** Asks again in the channels of the parties that still have to answer. */
export function remind(proposal: Proposal, command: RemindCommand, now: Instant): Decision {
  const { by, id: commandId, party } = command;
  const notByThem = whyNotAllowed('remind', askerOf(command), proposal);
  if (notByThem) return notByThem;
  // Answers a click that is delivered twice in the same way, even when all have answered meanwhile.
  const key = manualReminderKey(commandId);
  if (wasReminded(proposal.signals, key)) return [];
  const refusal = whyNotOpen(proposal);
  if (refusal) return refusal;
  const waiting = waitingFor(proposal).filter((id) => party === '' || id === party);
  if (waiting.length === 0) return new Refusal('nobodyToRemind');
  if (proposal.signals.some((signal) => isSameReminder(signal, command, waiting, now))) return [];
  return [{ kind: 'reminded', at: now, by, commandId, parties: waiting, occasion: key }];
}

/** Teams may deliver a click again half a minute later, under a new id. That is no second reminder. */
function isSameReminder(signal: Signal, { by }: RemindCommand, parties: readonly string[], now: Instant): boolean {
  if (signal.kind !== 'reminder' || signal.by.id !== by.id) return false;
  const isJustNow = Date.parse(now) - Date.parse(signal.at) < 60_000;
  return isJustNow && parties.every((party) => signal.parties.includes(party));
}

function askerOf({ by, isSecretary }: WithdrawCommand | MoveDeadlineCommand | RemindCommand): Asker {
  return { person: by, isSecretary };
}
