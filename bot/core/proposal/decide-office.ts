import { type Instant, localDate } from '../calendar/dates';
import { whyNotAllowed } from '../permission';
import { Refusal } from '../refusal';
import {
  type LiftCommand,
  type MoveDeadlineCommand,
  type NewVersionCommand,
  type RemindCommand,
  type RemindWhenDueCommand,
  type ReplyCommand,
  remarkLimit,
  type SubstituteCommand,
  type WithdrawCommand,
} from './command';
import { withEnd } from './decide-end';
import type { Decision, Policy } from './decision';
import { evaluate } from './evaluate';
import { countsAgainst } from './position';
import { isClosed, type Proposal, type Response } from './proposal';
import { manualReminderKey, type Signal, wasReminded } from './signal';

/** Stops the round; the record stays. */
export function withdraw(proposal: Proposal, command: WithdrawCommand, now: Instant): Decision {
  const { by, id: commandId } = command;
  const reason = command.reason.trim();
  const notByThem = whyNotAllowed('withdraw', { person: by, isSecretary: command.isSecretary }, proposal);
  if (notByThem) return notByThem;
  if (proposal.status === 'withdrawn' && proposal.withdrawnBecause === reason) return [];
  const refusal = whyNotOpen(proposal) ?? whyNotThisReason(reason);
  return refusal ?? [{ kind: 'withdrawn', at: now, by, commandId, reason }];
}

/**
 * Also reopens what was agreed; a withdrawn proposal stays withdrawn. Asks the named parties again: at least one that must
 * answer, so that no version is agreed unseen.
 */
export function putOutNewVersion(proposal: Proposal, command: NewVersionCommand, now: Instant): Decision {
  const { by, id: commandId, expected, memo, substitutions } = command;
  const notByThem = whyNotAllowed('putOutNewVersion', { person: by }, proposal);
  if (notByThem) return notByThem;
  if (proposal.status === 'withdrawn') return new Refusal('isWithdrawn');
  if (proposal.version === expected + 1 && proposal.document.sha256 === memo.document.sha256) return [];
  if (proposal.version !== expected) return new Refusal('newVersionMeanwhile');
  const voided = proposal.parties
    .filter(({ id, rule }) => rule.kind !== 'informed' && command.voided.includes(id))
    .map(({ id }) => id);
  if (voided.length === 0) return new Refusal('nobodyToAskAgain');
  return [{ kind: 'revised', at: now, by, commandId, version: expected + 1, memo, voided, substitutions }];
}

/** Somebody's Niet akkoord no longer stands in the way, because that person has left. Not for the author to decide: four eyes. */
export function liftObjection(proposal: Proposal, command: LiftCommand, now: Instant, policy: Policy): Decision {
  const { by, id: commandId, party, personId } = command;
  const notByThem = whyNotAllowed('lift', { person: by, isSecretary: command.isSecretary });
  if (notByThem) return notByThem;
  if (policy.fourEyes && by.id === proposal.author.id) return new Refusal('authorMayNotLift');
  const reason = command.reason.trim();
  const theirs = proposal.responses.filter((response) => response.party === party && response.person.id === personId);
  const standing = theirs.find((response) => countsAgainst(response) && !response.voided);
  if (!standing) return theirs.some(wasLifted(reason)) ? [] : new Refusal('nothingToLift');
  const refusal = whyNotOpen(proposal) ?? whyNotThisReason(reason);
  return (
    refusal ?? withEnd(proposal, { kind: 'lifted', at: now, by, commandId, party, person: standing.person, reason })
  );
}

export function moveDeadline(proposal: Proposal, command: MoveDeadlineCommand, now: Instant): Decision {
  const { by, id: commandId, deadline } = command;
  const asker = { person: by, isSecretary: command.isSecretary };
  const refusal = whyNotAllowed('moveDeadline', asker, proposal) ?? whyNotOpen(proposal);
  if (refusal) return refusal;
  if (deadline === proposal.deadline) return [];
  if (deadline < localDate(now)) return new Refusal('deadlineInThePast');
  return [{ kind: 'deadlineMoved', at: now, by, commandId, deadline }];
}

/** Rights were checked where the substitution was made; here it reaches a round that is under way. */
export function substitute(proposal: Proposal, command: SubstituteCommand, now: Instant): Decision {
  const { by, id: commandId, substitution } = command;
  const isKnown = proposal.substitutions.some((known) => JSON.stringify(known) === JSON.stringify(substitution));
  if (isKnown || isClosed(proposal)) return [];
  return [{ kind: 'substituted', at: now, by, commandId, substitution }];
}

/** Asks again in the channels of the parties that still have to answer. */
export function remind(proposal: Proposal, command: RemindCommand, now: Instant): Decision {
  const { by, id: commandId, party } = command;
  const notByThem = whyNotAllowed('remind', { person: by, isSecretary: command.isSecretary }, proposal);
  if (notByThem) return notByThem;
  // The same click delivered twice is answered the same, also when all have answered meanwhile.
  const key = manualReminderKey(commandId);
  if (wasReminded(proposal.signals, key)) return [];
  const refusal = whyNotOpen(proposal);
  if (refusal) return refusal;
  const waiting = waitingFor(proposal).filter((id) => party === '' || id === party);
  if (waiting.length === 0) return new Refusal('nobodyToRemind');
  if (proposal.signals.some((signal) => isSameReminder(signal, command, waiting, now))) return [];
  return [{ kind: 'reminded', at: now, by, commandId, parties: waiting, occasion: key }];
}

/** The author's answer to a remark or a Niet akkoord. */
export function reply(proposal: Proposal, command: ReplyCommand, now: Instant): Decision {
  const { by, id: commandId, revision } = command;
  const notByThem = whyNotAllowed('reply', { person: by }, proposal);
  if (notByThem) return notByThem;
  const text = command.text.trim();
  const isRepeat = (signal: Signal) => signal.kind === 'reply' && signal.answers === revision && signal.text === text;
  if (proposal.signals.some(isRepeat)) return [];
  const answered = proposal.responses.find((response) => response.revision === revision);
  if (!answered) return new Refusal('nothingToReplyTo');
  if (text === '') return new Refusal('replyMissing');
  if (text.length > remarkLimit) return new Refusal('remarkTooLong', String(remarkLimit));
  return [{ kind: 'replied', at: now, by, commandId, party: answered.party, revision, words: text }];
}

/** Each occasion at most once, whoever sees it first; after a standstill only the latest that is due. */
export function remindWhenDue(proposal: Proposal, command: RemindWhenDueCommand, now: Instant): Decision {
  if (isClosed(proposal)) return [];
  const { by, id: commandId, due, isDeadlinePast } = command;
  const { version, deadline, signals } = proposal;
  const parties = waitingFor(proposal);
  // What was due when it was looked up may be of an earlier version or deadline by now.
  const isOfNow = due?.startsWith(`${version}|${deadline}|`);
  const reminded = due && isOfNow && parties.length > 0 && !wasReminded(signals, due);
  const wasTold = signals.some((signal) => signal.kind === 'deadlinePassed' && signal.deadline === deadline);
  const passed = isDeadlinePast && deadline !== '' && !wasTold;
  return [
    ...(reminded ? [{ kind: 'reminded' as const, at: now, by, commandId, parties, occasion: due }] : []),
    ...(passed ? [{ kind: 'deadlinePassed' as const, at: now, by, commandId, deadline }] : []),
  ];
}

/** Ids of the parties that were asked and have not come to anything. */
function waitingFor(proposal: Proposal): string[] {
  return evaluate(proposal)
    .parties.filter(({ party, outcome }) => outcome === 'pending' && proposal.asked.includes(party))
    .map(({ party }) => party);
}

/** Teams may deliver a click again half a minute later, under a new id: that is no second reminder. */
function isSameReminder(signal: Signal, { by }: RemindCommand, parties: readonly string[], now: Instant): boolean {
  if (signal.kind !== 'reminder' || signal.by.id !== by.id) return false;
  const isJustNow = Date.parse(now) - Date.parse(signal.at) < 60_000;
  return isJustNow && parties.every((party) => signal.parties.includes(party));
}

function wasLifted(reason: string) {
  return ({ voided }: Response) => voided?.reason === 'lifted' && voided.text === reason;
}

export function whyNotOpen({ status }: Proposal): Refusal | undefined {
  if (status === 'withdrawn') return new Refusal('isWithdrawn');
  return status === 'agreed' ? new Refusal('isAgreed') : undefined;
}

/** A reason without spaces around it. */
export function whyNotThisReason(reason: string): Refusal | undefined {
  if (reason === '') return new Refusal('reasonMissing');
  return reason.length > remarkLimit ? new Refusal('remarkTooLong', String(remarkLimit)) : undefined;
}
