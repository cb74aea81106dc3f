import type { Instant } from '../../../bot/core/calendar/dates';
import type { Command, RespondCommand, SubmitCommand } from '../../../bot/core/proposal/command';
import { decide } from '../../../bot/core/proposal/decide';
import type { Policy } from '../../../bot/core/proposal/decision';
import type { ProposalEvent } from '../../../bot/core/proposal/event';
import { evolveAll } from '../../../bot/core/proposal/evolve';
import { isPosition, type Position } from '../../../bot/core/proposal/position';
import type { Proposal } from '../../../bot/core/proposal/proposal';
import { type Reader, viewFor } from '../../../bot/core/proposal/view';
import { Refusal } from '../../../bot/core/refusal';
import { reasonSentence, stateSentence } from '../../../cards/words/reasons';
import { refusalSentence } from '../../../cards/words/refusals';
import { advisers, aProposal, tenantId } from '../builders';
import { type OfficeStep, officeCommandOf } from './office-steps';

/** One press on a button. By default the presser is an adviser of that party, and the card is up to date. */
export type Press = Partial<RespondCommand> & { party: string; kind: Position };
/** A step of one person, at `at` or else a minute after the step before. */
export type Step = (Press | OfficeStep) & { at?: Instant };

export const twoSides: Policy = { fourEyes: true };

export function commandOf(proposal: Proposal, press: Press): RespondCommand {
  const place = proposal.parties.find((party) => party.id === press.party)?.place;
  return {
    id: `command-${proposal.revision}`,
    tenantId,
    by: advisers[press.party as keyof typeof advisers],
    conversationId: place?.conversationId ?? '',
    version: proposal.version,
    revision: proposal.revision,
    remark: '',
    ...press,
  };
}

/** Returns the proposal after these steps, and its events. A refused step gives the sentence that its person reads. */
export function afterSteps(steps: readonly Step[], start = aProposal(), policy = twoSides) {
  let proposal = start;
  let clock = Date.parse('2026-03-03T08:59:00Z');
  const events: ProposalEvent[] = [];
  const said = steps.map(({ at, ...step }) => {
    clock = at ? Date.parse(at) : clock + 60_000;
    const decision = decide(proposal, anyCommandOf(proposal, step), new Date(clock).toISOString(), policy);
    if (decision instanceof Refusal) return refusalSentence(decision);
    proposal = evolveAll(proposal, proposal, decision);
    events.push(...decision);
    return decision.length === 0 ? 'als eerder' : 'vastgelegd';
  });
  return { proposal, said, events };
}

function anyCommandOf(proposal: Proposal, step: Press | OfficeStep): Exclude<Command, SubmitCommand> {
  return isPress(step) ? commandOf(proposal, step) : officeCommandOf(proposal, step);
}

function isPress(step: Press | OfficeStep): step is Press {
  return isPosition(step.kind);
}

/** Returns how the proposal stands, in the words of the status card, then each party's row. */
export function wordsOf(proposal: Proposal, reader: Reader = { kind: 'author' }): string[] {
  const view = viewFor(proposal, reader);
  return [stateSentence(view), ...view.rows.map((row) => `${row.name}: ${reasonSentence(row.reason)}`)];
}
