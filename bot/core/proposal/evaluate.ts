import type { LinkedParty } from '../directory/party';
import { whatIsLacking } from './evaluate-rule';
import { countsAgainst, countsFor, hasWords, type Position } from './position';
import { type Proposal, type Response, responsesOf, type TakenOver } from './proposal';
import type { PartyVerdict, Speaker, Verdict } from './verdict';

/** A party's verdict without its name. */
type Judgement = Omit<PartyVerdict, 'party' | 'name'>;

/** Kept with the proposal, which never changes, because a card, a status and a notice each ask for the same verdict. */
const verdicts = new WeakMap<Proposal, Verdict>();

/** Returns whether the proposal is agreed, and why or why not. */
export function evaluate(proposal: Proposal): Verdict {
  const verdict = verdicts.get(proposal) ?? evaluateAll(proposal);
  verdicts.set(proposal, verdict);
  return verdict;
}

function evaluateAll(proposal: Proposal): Verdict {
  const parties = proposal.parties.map((party) => evaluateParty(proposal, party));
  const asked = parties.filter((party) => party.outcome !== 'skipped');
  const isAgainst = asked.some((party) => party.outcome === 'disagreed');
  const agreed = asked.filter((party) => party.outcome === 'agreed');
  if (agreed.length > 0 && agreed.length === asked.length) {
    return { outcome: 'agreed', reason: { kind: proposal.written ? 'everybodyAgreed' : 'everyPartyAgreed' }, parties };
  }
  // Somebody's Niet akkoord keeps a round from ending even where one Akkoord is enough, as it does within a party.
  if (agreed.length > 0 && proposal.written?.rule === 'one' && !isAgainst) {
    return { outcome: 'agreed', reason: { kind: 'onePartyAgreed' }, parties };
  }
  const outcome = isAgainst ? 'disagreed' : 'pending';
  return { outcome, reason: { kind: 'partiesToGo' }, parties };
}

function evaluateParty(proposal: Proposal, party: LinkedParty): PartyVerdict {
  const node = { party: party.id, name: party.name };
  if (party.rule.kind === 'informed') return { ...node, outcome: 'skipped', reason: { kind: 'informed' }, at: '' };
  const taken = proposal.takenOver.find((row) => row.party === party.id);
  const responses = responsesOf(proposal, party.id);
  const answered = responses.length > 0 ? evaluateResponses(party, responses) : undefined;
  if (taken && answered?.outcome !== 'disagreed' && answered?.outcome !== 'agreed') {
    return { ...node, ...evaluateTakenOver(taken, responses) };
  }
  if (answered) return { ...node, ...answered };
  const wasAsked = proposal.asked.includes(party.id);
  const reason = wasAsked
    ? (whatIsLacking(party, []) ?? { kind: 'nobodyAnswered' as const })
    : { kind: 'notAskedYet' as const };
  return { ...node, outcome: 'pending', reason, at: '' };
}

/**
 * A row taken over stands until the party itself meets its rule or somebody is against. A first Akkoord takes nothing
 * away.
 */
function evaluateTakenOver({ date, advice, isYearDerived }: TakenOver, responses: readonly Response[]): Judgement {
  const reason = { kind: 'takenOver' as const, advice, isYearDerived };
  return { outcome: 'agreed', position: jointPosition(responses.filter(countsFor)), at: date, reason };
}

/**
 * A Niet akkoord of anybody keeps the party from agreeing until that person changes it, or the secretary lifts it. A
 * remark is never lost behind another person's bare Akkoord.
 */
function evaluateResponses(party: LinkedParty, responses: readonly Response[]): Judgement {
  const against = responses.filter(countsAgainst);
  const [objection] = against;
  if (objection) {
    const reason = { kind: 'disagreedBy' as const, persons: speakersOf(against) };
    return { outcome: 'disagreed', position: objection.position, at: objection.at, reason };
  }
  const agreeing = responses.filter(countsFor);
  const lacking = whatIsLacking(party, agreeing);
  if (lacking) return { outcome: 'pending', reason: lacking, at: '' };
  const reason = { kind: 'agreedBy' as const, persons: speakersOf(agreeing) };
  return { outcome: 'agreed', position: jointPosition(agreeing), at: agreedAt(party, agreeing), reason };
}

/** One remark makes the party's position Akkoord met opmerking. A row taken over may have no responses at all. */
function jointPosition(agreeing: readonly Response[]): Position {
  return (agreeing.find(hasWords) ?? agreeing[0])?.position ?? 'agree';
}

/**
 * Returns the moment of the answer that met the rule. A rule that is met stays met with more answers, so that one is
 * found by halving.
 */
function agreedAt(party: LinkedParty, agreeing: readonly Response[]): string {
  let [tooFew, enough] = [0, agreeing.length];
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (whatIsLacking(party, agreeing.slice(0, middle))) tooFew = middle;
    else enough = middle;
  }
  return agreeing[enough - 1]?.at ?? '';
}

function speakersOf(responses: readonly Response[]): Speaker[] {
  return responses.map(({ person, onBehalfOf }) => (onBehalfOf.length === 0 ? person : { ...person, onBehalfOf }));
}
