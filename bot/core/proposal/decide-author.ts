import type { Instant } from '../calendar/dates';
import { substitutionsAbout } from '../directory/substitution';
import { whyNotAllowed } from '../permission';
import { Refusal } from '../refusal';
import { type NewVersionCommand, type ReplyCommand, remarkLimit } from './command';
import type { Decision } from './decision';
import type { Proposal } from './proposal';
import type { Signal } from './signal';

/**
 * Puts out a new version, also of an agreed proposal, but not of a withdrawn one. At least one of the parties that are
 * asked again must answer, so that no version is agreed unseen.
 */
export function putOutNewVersion(proposal: Proposal, command: NewVersionCommand, now: Instant): Decision {
  const { by, id: commandId, expected, memo, substitutions } = command;
  const notByThem = whyNotAllowed('putOutNewVersion', { person: by }, proposal);
  if (notByThem) return notByThem;
  if (proposal.written) return new Refusal('notInRound');
  if (proposal.status === 'withdrawn') return new Refusal('isWithdrawn');
  if (proposal.version === expected + 1 && proposal.document.sha256 === memo.document.sha256) return [];
  if (proposal.version !== expected) return new Refusal('newVersionMeanwhile');
  const voided = proposal.parties
    .filter(({ id, rule }) => rule.kind !== 'informed' && command.voided.includes(id))
    .map(({ id }) => id);
  if (voided.length === 0) return new Refusal('nobodyToAskAgain');
  const known = substitutionsAbout(proposal.parties, substitutions);
  return [{ kind: 'revised', at: now, by, commandId, version: expected + 1, memo, voided, substitutions: known }];
}

/** Records the author's reply to a remark or a Niet akkoord. */
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
