import type { ButtonData } from '../../bot/core/card-verb';
import type { ProposalView } from '../../bot/core/proposal/view';
import { actionSet, type CardAction, type CardElement, execute } from '../elements/adaptive-card';
import { unfoldingButton } from '../elements/unfolding-button';
import { positionTitles } from '../words/positions';

/**
 * The three answers, and one more button to go elsewhere. Two by two: so a phone has room for whole titles. The
 * answers are not there once an answer can no longer be given.
 */
export function answerButtons(view: ProposalView, more: readonly CardAction[]): CardElement[] {
  if (!view.isOpen) return more.length === 0 ? [] : [actionSet(more, 'Medium')];
  const data = buttonData(view);
  const agree = execute(positionTitles.agree, 'agree', data, { style: 'positive', inputs: 'none' });
  const remark = { label: 'Opmerking', errorMessage: 'Vul uw opmerking in.' };
  const reason = { label: 'Reden', errorMessage: 'Vul uw reden in.' };
  return [
    actionSet([agree, unfoldingButton(positionTitles.agreeWithRemark, 'agreeWithRemark', remark, data)], 'Medium'),
    actionSet([unfoldingButton(positionTitles.disagree, 'disagree', reason, data), ...more], 'Small'),
  ];
}

/** Only a party's card is pressed in a party's name; the conversation decides, see core/decide. */
export function buttonData({ reader, proposalId, version, revision }: ProposalView): ButtonData {
  return { proposalId, party: reader.kind === 'party' ? reader.party : '', version, revision };
}
