import type { LinkedParty } from './party';
import { type Position, type Proposal, type Response, responsesOf } from './proposal';
import type { Outcome, PartyVerdict, Verdict } from './verdict';

/** Is the proposal agreed, and why (not). */
export function evaluate(proposal: Proposal): Verdict {
  const parties = proposal.parties.map((party) => evaluateParty(party, responsesOf(proposal, party.id)));
  const named = (outcome: Outcome) => parties.filter((party) => party.outcome === outcome).map((party) => party.name);
  const [waiting, disagreed] = [named('pending'), named('disagreed')];
  if (parties.length > 0 && waiting.length + disagreed.length === 0) {
    return { outcome: 'agreed', reason: { kind: 'everyPartyAgreed' }, parties };
  }
  const outcome = disagreed.length > 0 ? 'disagreed' : 'pending';
  return { outcome, reason: { kind: 'partiesToGo', waiting, disagreed }, parties };
}

/**
 * A Niet akkoord of anybody keeps the party from agreeing until that person changes it. A remark is never lost
 * behind somebody else's bare Akkoord. The row's date is that of the first answer that says what the row says.
 */
function evaluateParty(party: LinkedParty, responses: readonly Response[]): PartyVerdict {
  const node = { party: party.id, name: party.name };
  for (const position of ['disagree', 'agreeWithRemark', 'agree'] satisfies Position[]) {
    const saying = responses.filter((response) => response.position === position);
    const [first] = saying;
    if (!first) continue;
    const row = { ...node, position, at: first.at };
    const named = (some: readonly Response[]) => some.map((response) => response.person);
    if (position === 'disagree') {
      return { ...row, outcome: 'disagreed', reason: { kind: 'disagreedBy', persons: named(saying) } };
    }
    // The rule `one`: any one adviser is enough. Other rules are told apart here, by party.rule.kind.
    return { ...row, outcome: 'agreed', reason: { kind: 'agreedBy', persons: named(responses) } };
  }
  return { ...node, outcome: 'pending', reason: { kind: 'nobodyAnswered' }, at: '' };
}
