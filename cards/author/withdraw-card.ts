import type { ProposalView } from '../../bot/core/proposal/view';
import { sayCard } from '../chat/say-card';
import type { AdaptiveCard } from '../elements/adaptive-card';
import { unfoldingButton } from '../elements/unfolding-button';
import { buttonData } from '../party/answer-buttons';
import { withdrawQuestion } from '../words/instructions';
import { titleOf } from '../words/titles';

/**
 * Asks for the reason before anything happens: a proposal that was withdrawn stays so. The reason is recorded, and stands
 * on the card of each party that was asked.
 */
export function withdrawCard(view: ProposalView): AdaptiveCard {
  const labels = { label: 'Reden', errorMessage: 'Vul uw reden in.' };
  return sayCard(withdrawQuestion(titleOf(view)), [unfoldingButton('Intrekken', 'withdraw', labels, buttonData(view))]);
}
