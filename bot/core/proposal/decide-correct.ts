import { type Instant, localDate } from '../calendar/dates';
import { whyNotAllowed } from '../permission';
import { Refusal } from '../refusal';
import type { CorrectCommand } from './command';
import { whatChanges } from './correction';
import type { Decision } from './decision';
import type { ProposalEvent } from './event';
import type { Proposal } from './proposal';
import { whyNotOpen } from './why-not';

/** Corrects facts of an open proposal that nobody is asked about. No answer lapses. */
export function correct(proposal: Proposal, command: CorrectCommand, now: Instant): Decision {
  const { by, id: commandId, deadline } = command;
  const refusal = whyNotAllowed('correct', { person: by, isSecretary: command.isSecretary }, proposal);
  if (refusal) return refusal;
  if (proposal.written) return new Refusal('notInRound');
  const facts = whatChanges(proposal, command.correction);
  const occurred = { at: now, by, commandId };
  const events: ProposalEvent[] = [];
  if (Object.keys(facts).length > 0) events.push({ kind: 'corrected', ...occurred, facts });
  if (deadline === '' && proposal.deadline !== '') return whyNotOpen(proposal) ?? new Refusal('deadlineNeeded');
  if (deadline !== '' && deadline !== proposal.deadline) events.push({ kind: 'deadlineMoved', ...occurred, deadline });
  return events.length === 0 ? [] : (whyNot(proposal, command, now) ?? events);
}

function whyNot(proposal: Proposal, { revision, deadline, correction }: CorrectCommand, now: Instant) {
  const isPast = deadline !== proposal.deadline && deadline < localDate(now);
  const lacksLink = proposal.memo.confidentiality !== 'openbaar' && correction.documentsLink === '';
  return (
    whyNotOpen(proposal) ??
    (revision < (proposal.factsRevision ?? 0) ? new Refusal('factsChangedMeanwhile') : undefined) ??
    (isPast ? new Refusal('deadlineInThePast') : undefined) ??
    (lacksLink ? new Refusal('noDocumentsLink') : undefined)
  );
}
