import type { ProposalView } from '../../bot/core/proposal/view';
import { type AdaptiveCard, card, heading, text } from '../elements/adaptive-card';
import { answerOnCard, askedAgainSentence, askedAgainTitle } from '../words/notices';
import { titleOf } from '../words/titles';

/** Under the card of a party that a new version asks again. It has no buttons: the card has them. */
export function askedAgainCard(view: ProposalView): AdaptiveCard {
  const title = askedAgainTitle(titleOf(view), view.version);
  return card([heading(title), text(askedAgainSentence), text(answerOnCard)], title);
}
