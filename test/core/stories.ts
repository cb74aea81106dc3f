import type { RespondCommand } from '../../bot/core/command';
import { decide, type Policy } from '../../bot/core/decide';
import { evolveAll } from '../../bot/core/evolve';
import type { Position, Proposal } from '../../bot/core/proposal';
import { Refusal } from '../../bot/core/refusal';
import { type Reader, viewFor } from '../../bot/core/view';
import { reasonSentence, stateSentence } from '../../cards/words/reasons';
import { refusalSentence } from '../../cards/words/refusals';
import { advisers, aProposal, tenantId } from '../builders';

/** One press on a button. What is not named is as it would be for an adviser of that party, on the card as it is now. */
export type Press = Partial<RespondCommand> & { party: string; kind: Position };

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

/** The proposal after these presses, one each minute; a press that is refused gives the sentence that its person reads. */
export function afterPresses(presses: readonly Press[], start = aProposal(), policy = twoSides) {
  let proposal = start;
  const said = presses.map((press, index) => {
    const now = new Date(Date.parse('2026-03-03T09:00:00Z') + index * 60_000).toISOString();
    const decision = decide(proposal, commandOf(proposal, press), now, policy);
    if (decision instanceof Refusal) return refusalSentence(decision);
    proposal = evolveAll(proposal, proposal, decision);
    return decision.length === 0 ? 'als eerder' : 'vastgelegd';
  });
  return { proposal, said };
}

/** How it stands, in the words of the status card, then each party's row. */
export function wordsOf(proposal: Proposal, reader: Reader = { kind: 'author' }): string[] {
  const view = viewFor(proposal, reader);
  return [stateSentence(view), ...view.rows.map((row) => `${row.name}: ${reasonSentence(row.reason)}`)];
}
