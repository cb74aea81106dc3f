import type { LinkOutcome, UnlinkOutcome } from '../../bot/core/directory/link-outcome';
import type { Place } from '../../bot/core/directory/person';
import { sayCard } from '../chat/say-card';
import { type AdaptiveCard, actionSet, card, execute, text } from '../elements/adaptive-card';
import { placeWords } from '../words/chat';
import { shorten } from '../words/shorten';

/** What came of koppel: the question which party is meant, or what is linked now. */
export function linkCard(outcome: LinkOutcome, where: Place['kind']): AdaptiveCard {
  return outcome.kind === 'askWhich' ? whichPartyCard(outcome) : sayCard(linkedSentence(outcome, where));
}

/** What came of ontkoppel. */
export function unlinkCard({ party }: UnlinkOutcome, where: Place['kind']): AdaptiveCard {
  const here = placeWords[where].this;
  return sayCard(
    party === undefined
      ? `${here} was niet aan een partij gekoppeld.`
      : `${here} is niet meer van ${party}. ${runningRounds}`,
  );
}

const whichParty = 'Bedoelt u een partij die er al is?';
const runningRounds = 'Voorstellen die al zijn uitgezet, blijven waar ze zijn.';
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
      button(`Nee, ${shorten(name, 60)} is een nieuwe partij`, ''),
    ],
    whichParty,
  );
}

function linkedSentence(outcome: Extract<LinkOutcome, { kind: 'linked' }>, where: Place['kind']): string {
  const here = placeWords[where].this;
  const { party, isNew, wasLinked, replaced, hadOtherPlace } = outcome;
  if (wasLinked) return `${here} is al van ${party}.`;
  return [
    `${here} is vanaf nu van ${party}${isNew ? ', een nieuwe partij' : ''}.`,
    ...(replaced === undefined ? [] : [`${replaced} is nu nergens meer gekoppeld.`]),
    ...(hadOtherPlace ? [`${party} was ergens anders gekoppeld; dat is nu voorbij.`] : []),
    ...(replaced !== undefined || hadOtherPlace ? [runningRounds] : []),
  ].join(' ');
}
