import { substitutionsAbout } from '../directory/substitution';
import type { ProposalEvent } from '../proposal/event';
import type { Proposal } from '../proposal/proposal';

/**
 * Returns the facts of a proposal for its export. `infra/verify` works all of them out again from the events, except
 * the id.
 */
export function exportedFacts(proposal: Proposal) {
  const { tenantId, id, memo, author, documentsLink, document, deadline } = proposal;
  const { status, version, revision, submittedAt, closedAt } = proposal;
  const { subject, caseNumber, body, agendaItem, meetingDate, confidentiality } = memo;
  return {
    ...{ tenantId, id, subject, caseNumber, body, agendaItem, meetingDate, confidentiality, author },
    ...{ status, version, revision, submittedAt, closedAt, deadline, documentsLink, document },
    parties: proposal.parties.map(({ id: party, name, rule }) => ({ id: party, name, rule })),
    positions: proposal.responses.map(({ voided, isTurned: _, ...response }) => ({
      ...response,
      ...(voided && { voided: voided.reason }),
    })),
  };
}

/**
 * Returns the event without the substitutions of people whom none of these parties names: earlier releases recorded all
 * of them, and those absences are private. Undefined when it has none.
 */
export function withoutOthers(event: ProposalEvent, parties: Proposal['parties']): ProposalEvent | undefined {
  if (event.kind === 'submitted') {
    const substitutions = substitutionsAbout(parties, event.submission.substitutions);
    if (substitutions.length === event.submission.substitutions.length) return undefined;
    return { ...event, submission: { ...event.submission, substitutions } };
  }
  if (event.kind !== 'revised') return undefined;
  const substitutions = substitutionsAbout(parties, event.substitutions);
  return substitutions.length === event.substitutions.length ? undefined : { ...event, substitutions };
}
