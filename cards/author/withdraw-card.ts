import type { ProposalView } from '../../bot/core/proposal/view';
import { sayCard } from '../chat/say-card';
import type { AdaptiveCard } from '../elements/adaptive-card';
import { unfoldingButton } from '../elements/unfolding-button';
import { buttonData } from '../party/answer-buttons';
import { buttonTitles } from '../words/buttons';
import { withdrawQuestion } from '../words/instructions';
import { inputLabels } from '../words/positions';
import { titleOf } from '../words/titles';

/**
 * Asks for the reason before anything happens, because a withdrawal cannot be undone. The reason is recorded and shown
 * to each party that was asked.
 */
export function withdrawCard(view: ProposalView): AdaptiveCard {
  const button = unfoldingButton(buttonTitles.withdraw, 'withdraw', inputLabels.reason, buttonData(view));
  return sayCard(withdrawQuestion(titleOf(view)), [button]);
}
