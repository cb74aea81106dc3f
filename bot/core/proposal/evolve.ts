import { evaluate } from './evaluate';
import type { ProposalEvent } from './event';
import { countsAgainst } from './position';
import type { Proposal, ProposalKey, Response } from './proposal';
import type { Signal } from './signal';
import type { PartyVerdict } from './verdict';

/** Returns the proposal after one more event. The stored head is the fold of the stored events with this function. */
export function evolve(proposal: Proposal | undefined, key: ProposalKey, event: ProposalEvent): Proposal {
  if (event.kind === 'submitted') return withTurns(submitted(key, event));
  if (!proposal) throw new Error(`event ${event.kind} before submitted in proposal ${key.id}`);
  return withTurns(applied({ ...proposal, revision: proposal.revision + 1 }, event));
}

export function evolveAll(proposal: Proposal | undefined, key: ProposalKey, events: readonly ProposalEvent[]) {
  const next = events.reduce<Proposal | undefined>((current, event) => evolve(current, key, event), proposal);
  if (!next) throw new Error(`no events for proposal ${key.id}`);
  return next;
}

type EventOf<Kind extends ProposalEvent['kind']> = Extract<ProposalEvent, { kind: Kind }>;

function submitted({ tenantId, id }: ProposalKey, event: EventOf<'submitted'>): Proposal {
  return {
    tenantId,
    id,
    ...event.submission,
    revision: 1,
    version: 1,
    status: 'submitted',
    responses: [],
    asked: [],
    askedAgain: [],
    signals: [],
    withdrawnBecause: '',
    submittedAt: event.at,
    versionAt: event.at,
    closedAt: '',
  };
}

function applied(next: Proposal, event: Exclude<ProposalEvent, { kind: 'submitted' }>): Proposal {
  const { at, by } = event;
  const occurred = { revision: next.revision, at, by };
  switch (event.kind) {
    case 'responded':
      return { ...next, responses: replaceResponse(next.responses, responseOf(event, next.revision)) };
    case 'agreed':
      return { ...next, status: 'agreed', closedAt: event.at };
    case 'withdrawn':
      return { ...next, status: 'withdrawn', closedAt: event.at, withdrawnBecause: event.reason };
    case 'revised':
      return withNewVersion(next, event);
    case 'lifted':
      return { ...next, responses: next.responses.map((response) => lift(response, event)) };
    case 'deadlineMoved':
      return { ...next, deadline: event.deadline };
    case 'substituted':
      return { ...next, substitutions: [...next.substitutions, event.substitution] };
    case 'reminded':
      return withSignal(next, { kind: 'reminder', ...occurred, parties: event.parties, key: event.occasion });
    case 'deadlinePassed':
      return withSignal(next, { kind: 'deadlinePassed', ...occurred, deadline: event.deadline });
    case 'replied': {
      const { party, revision: answers, words: text } = event;
      return withSignal(next, { kind: 'reply', ...occurred, party, answers, text });
    }
  }
}

function withNewVersion(next: Proposal, event: EventOf<'revised'>): Proposal {
  const isAgain = (party: string) => event.voided.includes(party);
  const voided = { reason: 'newVersion' as const, by: event.by, text: '' };
  return {
    ...next,
    ...event.memo,
    substitutions: event.substitutions,
    version: event.version,
    versionAt: event.at,
    status: 'submitted',
    closedAt: '',
    responses: next.responses.map((response) =>
      isAgain(response.party) && !response.voided ? { ...response, voided } : response,
    ),
    takenOver: next.takenOver.filter((row) => !isAgain(row.party)),
    askedAgain: event.voided,
    asked: next.order === 'together' ? next.asked : next.asked.filter((party) => !isAgain(party)),
  };
}

/**
 * Returns the asked parties. A party stays asked once its turn has come. With one after another, the next is asked when
 * all before it have agreed; a party that need not answer keeps nobody waiting.
 */
function withTurns(proposal: Proposal): Proposal {
  if (proposal.order === 'together') return { ...proposal, asked: proposal.parties.map((party) => party.id) };
  const { parties } = evaluate(proposal);
  const isDone = ({ outcome }: PartyVerdict) => outcome === 'agreed' || outcome === 'skipped';
  const first = parties.find((party) => !isDone(party));
  const inTurn = parties.filter((party) => party === first || isDone(party)).map(({ party }) => party);
  return { ...proposal, asked: [...new Set([...proposal.asked, ...inTurn])] };
}

function responseOf(event: EventOf<'responded'>, revision: number): Response {
  const { party, onBehalfOf, position, remark, version, by: person, at } = event;
  return { party, person, onBehalfOf, position, remark, version, revision, at };
}

/** Voided responses stay, to be shown struck through. */
function replaceResponse(responses: readonly Response[], added: Response): Response[] {
  const isReplaced = ({ party, person, voided }: Response) =>
    !voided && party === added.party && person.id === added.person.id;
  return [...responses.filter((response) => !isReplaced(response)), added];
}

function lift(response: Response, event: EventOf<'lifted'>): Response {
  const isLifted =
    !response.voided &&
    response.party === event.party &&
    response.person.id === event.person.id &&
    countsAgainst(response);
  return isLifted ? { ...response, voided: { reason: 'lifted', by: event.by, text: event.reason } } : response;
}

function withSignal(next: Proposal, signal: Signal): Proposal {
  return { ...next, signals: [...next.signals, signal] };
}
