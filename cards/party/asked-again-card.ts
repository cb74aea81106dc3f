import type { ProposalView } from '../../bot/core/proposal/view';
import { type AdaptiveCard, card, heading, text } from '../elements/adaptive-card';
import { answerOnCard, askedAgainSentence, askedAgainTitle } from '../words/notices';
import { titleOf } from '../words/titles';

/** Tells a party, under its card, that a new version asks it again. The buttons are on the party's card. */
export function askedAgainCard(view: ProposalView): AdaptiveCard {
  const title = askedAgainTitle(titleOf(view), view.version);
  return card([heading(title), text(askedAgainSentence), text(answerOnCard)], title);
}
