import type { ProposalView } from '../../bot/core/proposal/view';
import { type AdaptiveCard, card, heading, text } from '../elements/adaptive-card';
import { openCardButton } from '../elements/open-card-button';
import { deadlineLine } from '../words/deadline';
import { answerOnCard, reminderSentence, reminderTitle } from '../words/notices';
import { titleOf } from '../words/titles';

/** Reminds a party, under its card or, in a group chat, after it. `cardUrl`: where that card is, with the buttons. */
export function reminderCard(view: ProposalView, cardUrl: string): AdaptiveCard {
  const own = view.rows.find((row) => view.reader.kind === 'party' && row.party === view.reader.party);
  const title = reminderTitle(titleOf(view));
  const deadline = view.deadline === '' ? [] : [deadlineLine(view.deadline)];
  return card(
    [
      heading(title),
      ...(own ? [text(reminderSentence(own))] : []),
      ...deadline.map((sentence) => text(sentence, { weight: 'Bolder' })),
      text(answerOnCard),
      ...openCardButton(cardUrl),
    ],
    title,
  );
}
