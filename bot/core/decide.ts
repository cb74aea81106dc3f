import { type Command, type RespondCommand, remarkLimit, type SubmitCommand } from './command';
import type { Instant } from './dates';
import { evaluate } from './evaluate';
import type { ProposalEvent } from './event';
import { evolve } from './evolve';
import { partyOfConversation } from './party';
import { isClosed, type Proposal, type Response, responsesOf } from './proposal';
import { Refusal } from './refusal';

/** What an organisation may set about deciding. */
export interface Policy {
  /** The author of a note cannot answer for a party. */
  fourEyes: boolean;
}

/**
 * What a command makes happen. No events and no refusal means: it was so already, and is answered as before.
 * A decision depends on nothing but its arguments, so it may be taken again after a lost race.
 */
export function decide(
  proposal: Proposal | undefined,
  command: Command,
  now: Instant,
  policy: Policy,
): readonly ProposalEvent[] | Refusal {
  return command.kind === 'submit' ? submit(proposal, command, now) : respond(proposal, command, now, policy);
}

function submit(proposal: Proposal | undefined, command: SubmitCommand, now: Instant) {
  if (!proposal) {
    const { submission, by, id: commandId } = command;
    return [{ kind: 'submitted' as const, at: now, by, commandId, submission }];
  }
  return proposal.author.id === command.by.id ? [] : new Refusal('unknownDraft');
}

function respond(proposal: Proposal | undefined, command: RespondCommand, now: Instant, policy: Policy) {
  if (!proposal) return new Refusal('unknownProposal');
  if (proposal.tenantId !== command.tenantId) return new Refusal('otherTenant');
  const party = partyOfConversation(proposal.parties, command.conversationId);
  if (!party || party.id !== command.party) return new Refusal('otherPartysPlace');
  const remark = command.kind === 'agree' ? '' : command.remark.trim();
  const answer = { party: party.id, position: command.kind, remark, version: command.version };
  const earlier = responsesOf(proposal, party.id).find((response) => response.person.id === command.by.id);
  if (earlier && isSameAnswer(earlier, answer)) return [];
  const refusal =
    whyNoLonger(proposal, command, earlier) ?? whyNotByThisPerson(proposal, command, policy) ?? whyUnclear(answer);
  if (refusal) return refusal;
  return withOutcome(proposal, { kind: 'responded', at: now, by: command.by, commandId: command.id, ...answer });
}

type Answer = Pick<Response, 'party' | 'position' | 'remark' | 'version'>;

function isSameAnswer(earlier: Response, { position, remark, version }: Answer): boolean {
  return earlier.position === position && earlier.remark === remark && earlier.version === version;
}

function whyNoLonger(proposal: Proposal, command: RespondCommand, earlier: Response | undefined) {
  if (proposal.status === 'withdrawn') return new Refusal('withdrawn');
  if (isClosed(proposal)) return new Refusal('alreadyAgreed');
  if (command.version !== proposal.version) return new Refusal('olderVersion');
  // Teams may deliver a click again half a minute later: it must not undo what this person said since.
  if (earlier && command.revision < earlier.revision) return new Refusal('olderCard');
  return undefined;
}

function whyNotByThisPerson(proposal: Proposal, command: RespondCommand, policy: Policy) {
  return policy.fourEyes && proposal.author.id === command.by.id ? new Refusal('authorMayNotAnswer') : undefined;
}

function whyUnclear({ position, remark }: Answer) {
  if (position === 'agreeWithRemark' && remark === '') return new Refusal('remarkMissing');
  if (position === 'disagree' && remark === '') return new Refusal('reasonMissing');
  return remark.length > remarkLimit ? new Refusal('remarkTooLong', String(remarkLimit)) : undefined;
}

/** The end belongs to the record: it is appended together with the event that brought it. */
function withOutcome(proposal: Proposal, event: ProposalEvent): ProposalEvent[] {
  const { outcome } = evaluate(evolve(proposal, proposal, event));
  const { at, by, commandId } = event;
  return outcome === 'agreed' ? [event, { kind: 'agreed', at, by, commandId, version: proposal.version }] : [event];
}
