import type { Person } from '../directory/person';
import { isCovered } from '../directory/substitution';
import { corrected } from './correction';
import { evaluate } from './evaluate';
import type { ProposalEvent } from './event';
import { countsAgainst, countsFor } from './position';
import type { Proposal, ProposalKey, Response } from './proposal';
import type { Signal } from './signal';
import type { PartyVerdict } from './verdict';

/** The last steps, kept with their event, because a decision looks at the proposal after it before it is recorded. */
const steps = new WeakMap<ProposalEvent, { before: Proposal; after: Proposal }>();

/** Returns the proposal after one more event. The stored head is the fold of the stored events with this function. */
export function evolve(proposal: Proposal | undefined, key: ProposalKey, event: ProposalEvent): Proposal {
  if (event.kind === 'submitted') return withTurns(submitted(key, event));
  if (!proposal) throw new Error(`event ${event.kind} before submitted in proposal ${key.id}`);
  const known = steps.get(event);
  if (known?.before === proposal) return known.after;
  const after = withTurns(applied({ ...proposal, revision: proposal.revision + 1 }, event));
  steps.set(event, { before: proposal, after });
  return after;
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
      return withResponse(next, responseOf(event, next.revision));
    case 'agreed':
      return { ...next, status: 'agreed', closedAt: event.at };
    case 'reopened': {
      const { party } = event;
      return withSignal(reopened(next, by), { kind: 'reopening', ...occurred, party, version: next.version });
    }
    case 'withdrawn':
      return { ...next, status: 'withdrawn', closedAt: event.at, withdrawnBecause: event.reason };
    case 'revised':
      return withNewVersion(next, event);
    case 'lifted':
      return { ...withoutLatest(next), responses: next.responses.map((response) => lift(response, event)) };
    case 'deadlineMoved':
      return { ...next, deadline: event.deadline };
    case 'corrected':
      return { ...corrected(next, event.facts), factsRevision: next.revision };
    case 'partyAdded':
      return withParty(next, event);
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

function withParty(next: Proposal, { party, at, substitutions }: EventOf<'partyAdded'>): Proposal {
  const newOnes = substitutions.filter((each) => !isCovered(each, next.substitutions));
  return {
    ...next,
    parties: [...next.parties, { ...party, addedAt: at }],
    substitutions: [...next.substitutions, ...newOnes],
  };
}

function withNewVersion(next: Proposal, event: EventOf<'revised'>): Proposal {
  const isAgain = (party: string) => event.voided.includes(party);
  const voided = { reason: 'newVersion' as const, by: event.by, text: '' };
  return {
    ...withoutLatest(next),
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
function withResponse(next: Proposal, added: Response): Proposal {
  const replaced = next.responses.find(
    ({ party, person, voided }) => !voided && party === added.party && person.id === added.person.id,
  );
  const isTurned = replaced !== undefined && countsAgainst(replaced) && countsFor(added);
  const others = next.responses.filter((response) => response !== replaced);
  return {
    ...next,
    responses: [...others, isTurned ? { ...added, isTurned } : added],
    latestAnswer: { revision: added.revision, ...(replaced && { replaced }) },
  };
}

/** Opens the round again, as it was before the answer that ended it. The answer stays, to be shown struck through. */
function reopened(next: Proposal, by: Person): Proposal {
  const { revision, replaced } = next.latestAnswer ?? {};
  const voided = { reason: 'takenBack' as const, by, text: '' };
  const responses = next.responses.map((response) =>
    response.revision === revision ? { ...response, voided } : response,
  );
  return {
    ...withoutLatest(next),
    status: 'submitted',
    closedAt: '',
    responses: [...responses, ...(replaced ? [replaced] : [])].sort((one, other) => one.revision - other.revision),
  };
}

/** Only an answer that itself ended the round can be taken back, so no other way to the end may follow it. */
function withoutLatest({ latestAnswer: _, ...proposal }: Proposal): Proposal {
  return proposal;
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
