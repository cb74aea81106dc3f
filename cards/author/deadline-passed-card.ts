import type { ProposalView } from '../../bot/core/proposal/view';
import { type AdaptiveCard, actionSet, card, execute, heading, text } from '../elements/adaptive-card';
import { unfoldingButton } from '../elements/unfolding-button';
import { buttonData } from '../party/answer-buttons';
import { buttonTitles } from '../words/buttons';
import { deadlineSentence, deadlineTitle, moreTime } from '../words/notices';
import { inputLabels } from '../words/positions';
import { stateSentences } from '../words/reasons';
import { titleOf } from '../words/titles';

/** Tells the author and the secretary once that the deadline passed, who is late, and what they can do. */
export function deadlinePassedCard(view: ProposalView): AdaptiveCard {
  const title = deadlineTitle(titleOf(view));
  return card(
    [
      heading(title),
      text(deadlineSentence(view)),
      ...stateSentences(view).map((sentence) => text(sentence, { weight: 'Bolder' })),
      text(moreTime, { isSubtle: true }),
      actionSet(
        [
          execute(buttonTitles.remind, 'remind', buttonData(view), { inputs: 'none' }),
          ...(view.written ? [closeButton(view)] : []),
        ],
        'Medium',
      ),
    ],
    title,
  );
}

function closeButton(view: ProposalView) {
  return unfoldingButton(buttonTitles.closeRound, 'withdraw', inputLabels.reason, buttonData(view));
}
