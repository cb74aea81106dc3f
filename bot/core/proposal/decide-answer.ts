import { type Instant, localDate } from '../calendar/dates';
import { type LinkedParty, partyOfConversation } from '../directory/party';
import type { Person } from '../directory/person';
import { absentFor } from '../directory/substitution';
import { Refusal, type RefusalKind } from '../refusal';
import { type RespondCommand, remarkLimit } from './command';
import { withEnd } from './decide-end';
import type { Decision, Policy } from './decision';
import { meanings, type Words, writtenPositions } from './position';
import { isClosed, type Proposal, type Response, responsesOf } from './proposal';

/** Decides on a position of one person, for the party in whose conversation it was given. */
export function respond(proposal: Proposal, command: RespondCommand, now: Instant, policy: Policy): Decision {
  const party = partyOfConversation(proposal.parties, command.conversationId);
  if (!party || party.id !== command.party) return new Refusal('otherPartysPlace');
  const remark = meanings[command.kind].words === 'none' ? '' : command.remark.trim();
  const answer = { party: party.id, position: command.kind, remark, version: command.version };
  const earlier = responsesOf(proposal, party.id).find((response) => response.person.id === command.by.id);
  const mayStandInFor = mayAnswerFor(proposal, party, command.by, now);
  const isSame = earlier !== undefined && isSameAnswer(earlier, answer);
  const spokenFor = isSame ? earlier.onBehalfOf : [];
  const onBehalfOf = [...spokenFor, ...mayStandInFor.filter(({ id }) => !spokenFor.some((known) => known.id === id))];
  // The same answer now also counts for another absent colleague, so it is recorded again.
  if (isSame && (isClosed(proposal) || onBehalfOf.length === spokenFor.length)) return [];
  const refusal =
    whyNoLonger(proposal, command, earlier) ??
    whyMayNotAnswer(proposal, party, command.by, mayStandInFor, policy) ??
    whyUnclear(answer);
  if (refusal) return refusal;
  const event = { kind: 'responded' as const, at: now, by: command.by, commandId: command.id, onBehalfOf, ...answer };
  return withEnd(proposal, event);
}

type Answer = Pick<Response, 'party' | 'position' | 'remark' | 'version'>;

/** An answer that was carried over to a newer version is the same answer, given on either. */
function isSameAnswer(earlier: Response, { position, remark, version }: Answer): boolean {
  return earlier.position === position && earlier.remark === remark && version >= earlier.version;
}

function whyNoLonger(proposal: Proposal, command: RespondCommand, earlier: Response | undefined) {
  const isWritten = proposal.written !== undefined;
  if (isWritten && !writtenPositions.includes(command.kind)) return new Refusal('unknownButton');
  if (proposal.status === 'withdrawn') return new Refusal(isWritten ? 'roundIsClosed' : 'withdrawn');
  if (isClosed(proposal)) return new Refusal(isWritten ? 'roundIsClosed' : 'alreadyAgreed');
  if (command.version !== proposal.version) return new Refusal('olderVersion');
  // Teams may deliver a click again half a minute later. It must not undo this person's later answer.
  if (earlier && command.revision < earlier.revision && !command.isLater) return new Refusal('olderCard');
  return undefined;
}

function whyMayNotAnswer(
  proposal: Proposal,
  party: LinkedParty,
  by: Person,
  mayStandInFor: readonly Person[],
  policy: Policy,
) {
  if (party.rule.kind === 'informed') return new Refusal('onlyInformed');
  if (!proposal.asked.includes(party.id)) return new Refusal('notAskedYet');
  if (policy.fourEyes && proposal.author.id === by.id) return new Refusal('authorMayNotAnswer');
  const isAllowed = party.seats.length === 0 || isNamed(party, by.id) || mayStandInFor.length > 0;
  return isAllowed ? undefined : new Refusal('notAnAdviser');
}

function whyUnclear({ position, remark }: Answer) {
  const missing = missingWords[meanings[position].words];
  if (missing && remark === '') return new Refusal(missing);
  return remark.length > remarkLimit ? new Refusal('remarkTooLong', String(remarkLimit)) : undefined;
}

const missingWords = { none: undefined, remark: 'remarkMissing', reason: 'reasonMissing' } as const satisfies Record<
  Words,
  RefusalKind | undefined
>;

/** Returns the named advisers of this party in whose place this person answers today. */
function mayAnswerFor({ substitutions }: Proposal, party: LinkedParty, by: Person, now: Instant): Person[] {
  return absentFor(by.id, localDate(now), substitutions).filter((absent) => isNamed(party, absent.id));
}

function isNamed({ seats }: LinkedParty, personId: string): boolean {
  return seats.some((seat) => seat.persons.some((person) => person.id === personId));
}
