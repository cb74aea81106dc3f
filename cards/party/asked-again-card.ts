import type { ProposalView } from '../../bot/core/proposal/view';
import { type AdaptiveCard, card, heading, text } from '../elements/adaptive-card';
import { answerOnCard, newVersionSentence, newVersionTitle } from '../words/notices';
import { titleOf } from '../words/titles';

/** Under the card of a party that a new version asks again. It has no buttons: the card has them. */
export function newVersionCard(view: ProposalView): AdaptiveCard {
  const title = newVersionTitle(titleOf(view), view.version);
  return card([heading(title), text(newVersionSentence), text(answerOnCard)], title);
}
