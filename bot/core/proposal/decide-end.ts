import { evaluate } from './evaluate';
import type { ProposalEvent } from './event';
import { evolve } from './evolve';
import { isClosed, type Proposal } from './proposal';

/** Appends the end of the round together with the event that brought it. */
export function withEnd(proposal: Proposal, event: ProposalEvent): ProposalEvent[] {
  const next = evolve(proposal, proposal, event);
  if (isClosed(next) || evaluate(next).outcome !== 'agreed') return [event];
  const { at, by, commandId } = event;
  return [event, { kind: 'agreed', at, by, commandId, version: next.version }];
}
