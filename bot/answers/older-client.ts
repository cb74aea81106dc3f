import { sayCard } from '../../cards/chat/say-card';
import { type AdaptiveCard, withoutButtons } from '../../cards/elements/adaptive-card';
import { recordedSentence } from '../../cards/words/answering';
import type { CardVerb } from '../core/card-verb';
import { isPosition } from '../core/proposal/position';
import { Refusal } from '../core/refusal';
import type { Click } from './click';

/** The other buttons of a party's card. */
const partysButtons: readonly CardVerb[] = ['readMemo', 'showProposal', 'takeBack'];

/**
 * Makes the reply to a button that came as a message. Where others read along there is one card to answer on, which is
 * edited, so the reply is no second card.
 */
export function replyToOlderClient(
  click: Click | Refusal,
  answer: AdaptiveCard | string,
  /** Why nothing was recorded, or else that it was. */
  outcome = recordedSentence,
): AdaptiveCard {
  if (typeof answer === 'string') return sayCard(answer);
  if (click instanceof Refusal || click.place.kind === 'personal') return answer;
  if (isPosition(click.verb)) return sayCard(outcome);
  return partysButtons.includes(click.verb) ? withoutButtons(answer) : answer;
}
