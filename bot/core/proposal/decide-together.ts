import type { Instant } from '../calendar/dates';
import { Refusal } from '../refusal';
import type { Command } from './command';
import { decide } from './decide';
import type { Policy } from './decision';
import type { ProposalEvent } from './event';
import { evolveAll } from './evolve';
import type { Proposal, ProposalKey } from './proposal';

/** The result of commands that are recorded in one go. */
export interface DecidedTogether {
  events: readonly ProposalEvent[];
  /** The proposal after all of the events. */
  proposal: Proposal | undefined;
  /** One for each command, in the same order: a refusal, or the proposal after that command. */
  outcomes: readonly (Proposal | Refusal)[];
}

/**
 * Decides commands one after another, each on what the ones before it made of the proposal, as if each had been
 * recorded by itself.
 */
export function decideTogether(
  read: Proposal | undefined,
  key: ProposalKey,
  commands: readonly Command[],
  now: Instant,
  policy: Policy,
): DecidedTogether {
  const events: ProposalEvent[] = [];
  let proposal = read;
  const outcomes = commands.map((command) => {
    const decision = decide(proposal, command, now, policy);
    if (decision instanceof Refusal) return decision;
    const next = evolveAll(proposal, key, decision);
    events.push(...decision);
    proposal = next;
    return next;
  });
  return { events, proposal, outcomes };
}
