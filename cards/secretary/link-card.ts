import type { LinkOutcome, UnlinkOutcome } from '../../bot/core/directory/link-outcome';
import type { Place } from '../../bot/core/directory/person';
import { sayCard } from '../chat/say-card';
import { type AdaptiveCard, actionSet, card, execute, text } from '../elements/adaptive-card';
import { newPartyTitle } from '../words/buttons';
import { linkedSentence, unlinkedSentence, whichParty } from '../words/link';
import { nobodyAlerted } from '../words/parties';
import { shorten } from '../words/shorten';

/** Says which conversation is now linked and whether its people are alerted, or asks which party was meant. */
export function linkCard(outcome: LinkOutcome, where: Place['kind'], isNobodyAlerted = false): AdaptiveCard {
  if (outcome.kind === 'askWhich') return whichPartyCard(outcome);
  const sentence = linkedSentence(outcome, where);
  return sayCard(isNobodyAlerted ? `${sentence} ${nobodyAlerted.afterLinking}` : sentence);
}

/** Says which party this conversation was taken from. */
export function unlinkCard({ party }: UnlinkOutcome, where: Place['kind']): AdaptiveCard {
  return sayCard(unlinkedSentence(party, where));
}

/** Most known parties with a button: one more button is for a new party. */
const mostKnown = 5;

/** A button names a known party by its id; an empty id makes a new party with the typed name. */
function whichPartyCard({ name, parties }: Extract<LinkOutcome, { kind: 'askWhich' }>): AdaptiveCard {
  const button = (title: string, party: string) =>
    actionSet([execute(title, 'confirmLink', { party, name }, { inputs: 'none' })], 'Small');
  return card(
    [
      text(whichParty),
      ...parties.slice(0, mostKnown).map((party) => button(shorten(party.name, 60), party.id)),
      button(newPartyTitle(name), ''),
    ],
    whichParty,
  );
}
