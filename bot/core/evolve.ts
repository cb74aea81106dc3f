import type { ProposalEvent } from './event';
import type { Proposal, ProposalKey, Response } from './proposal';

/** The proposal after one more event. The stored head is the fold of the stored events with this function. */
export function evolve(proposal: Proposal | undefined, key: ProposalKey, event: ProposalEvent): Proposal {
  if (event.kind === 'submitted') {
    return {
      ...key,
      ...event.submission,
      revision: 1,
      version: 1,
      status: 'submitted',
      responses: [],
      submittedAt: event.at,
      closedAt: '',
    };
  }
  if (!proposal) throw new Error(`event ${event.kind} before submitted in proposal ${key.id}`);
  const next = { ...proposal, revision: proposal.revision + 1 };
  switch (event.kind) {
    case 'responded':
      return { ...next, responses: replaceResponse(proposal.responses, responseOf(event, next.revision)) };
    case 'agreed':
      return { ...next, status: 'agreed', closedAt: event.at };
  }
}

export function evolveAll(proposal: Proposal | undefined, key: ProposalKey, events: readonly ProposalEvent[]) {
  const next = events.reduce<Proposal | undefined>((current, event) => evolve(current, key, event), proposal);
  if (!next) throw new Error(`no events for proposal ${key.id}`);
  return next;
}

function responseOf(event: Extract<ProposalEvent, { kind: 'responded' }>, revision: number): Response {
  const { party, position, remark, version, by: person, at } = event;
  return { party, person, position, remark, version, revision, at };
}

function replaceResponse(responses: readonly Response[], added: Response): Response[] {
  const isReplaced = (response: Response) => response.party === added.party && response.person.id === added.person.id;
  return [...responses.filter((response) => !isReplaced(response)), added];
}
