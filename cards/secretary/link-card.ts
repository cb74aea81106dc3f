import type { LinkOutcome, UnlinkOutcome } from '../../bot/core/directory/link-outcome';
import type { Place } from '../../bot/core/directory/person';
import { sayCard } from '../chat/say-card';
import { type AdaptiveCard, actionSet, card, execute, text } from '../elements/adaptive-card';
import { newPartyTitle } from '../words/buttons';
import { linkedSentence, unlinkedSentence, whichParty } from '../words/link';
import { shorten } from '../words/shorten';

/** What came of koppel: the question which party is meant, or what is linked now. */
export function linkCard(outcome: LinkOutcome, where: Place['kind']): AdaptiveCard {
  return outcome.kind === 'askWhich' ? whichPartyCard(outcome) : sayCard(linkedSentence(outcome, where));
}

/** What came of ontkoppel. */
export function unlinkCard({ party }: UnlinkOutcome, where: Place['kind']): AdaptiveCard {
  return sayCard(unlinkedSentence(party, where));
}

/** With the one for a new party: as many buttons as Teams shows. */
const mostKnown = 5;

/** The button says which party: a known one by its id, or none and then the name is that of a new one. */
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
