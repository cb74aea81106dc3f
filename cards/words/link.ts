import type { LinkOutcome } from '../../bot/core/directory/link-outcome';
import type { Place } from '../../bot/core/directory/person';
import { placeWords } from './chat';

export const whichParty = 'Bedoelt u een partij die er al is?';
const runningRounds = 'Voorstellen die al zijn uitgezet, blijven waar ze zijn.';

export function linkedSentence(outcome: Extract<LinkOutcome, { kind: 'linked' }>, where: Place['kind']): string {
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

/** Without `party`: the conversation was not linked to any. */
export function unlinkedSentence(party: string | undefined, where: Place['kind']): string {
  const here = placeWords[where].this;
  return party === undefined
    ? `${here} was niet aan een partij gekoppeld.`
    : `${here} is niet meer van ${party}. ${runningRounds}`;
}
