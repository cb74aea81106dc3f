import type { ProposalView } from '../../bot/core/proposal/view';
import { type AdaptiveCard, card, heading, text } from '../elements/adaptive-card';
import { openCardButton } from '../elements/open-card-button';
import { answerOnCard, askedAgainSentence, askedAgainTitle } from '../words/notices';
import { titleOf } from '../words/titles';

/** Tells a party, under its card, that a new version asks it again. `cardUrl`: where that card is, with the buttons. */
export function askedAgainCard(view: ProposalView, cardUrl: string): AdaptiveCard {
  const title = askedAgainTitle(titleOf(view), view.version);
  return card([heading(title), text(askedAgainSentence), text(answerOnCard), ...openCardButton(cardUrl)], title);
}
