import { type ButtonData, remarkInputs } from '../bot/core/card-verb';
import { remarkLimit } from '../bot/core/command';
import type { ProposalView } from '../bot/core/view';
import { actionSet, type CardAction, type CardElement, execute } from './adaptive-card';
import { positionTitles } from './words/positions';

/**
 * The three answers, and one more button to go elsewhere. Two by two: so a phone has room for whole titles. The
 * answers are not there once an answer can no longer be given.
 */
export function answerButtons(view: ProposalView, more: readonly CardAction[]): CardElement[] {
  if (!view.isOpen) return more.length === 0 ? [] : [actionSet(more, 'Medium')];
  const data = buttonData(view);
  const agree = execute(positionTitles.agree, 'agree', data, { style: 'positive', inputs: 'none' });
  return [
    actionSet([agree, withRemark('agreeWithRemark', 'Opmerking', 'Vul uw opmerking in.', data)], 'Medium'),
    actionSet([withRemark('disagree', 'Reden', 'Vul uw reden in.', data), ...more], 'Small'),
  ];
}

/** Only a party's card is pressed in a party's name; the conversation decides, see core/decide. */
export function buttonData({ reader, proposalId, version, revision }: ProposalView): ButtonData {
  return { proposalId, party: reader.kind === 'party' ? reader.party : '', version, revision };
}

function withRemark(
  verb: keyof typeof remarkInputs,
  label: string,
  errorMessage: string,
  data: ButtonData,
): CardAction {
  const input = { type: 'Input.Text' as const, id: remarkInputs[verb], label, errorMessage };
  return {
    type: 'Action.ShowCard',
    title: positionTitles[verb],
    card: {
      type: 'AdaptiveCard',
      body: [
        { ...input, isRequired: true, isMultiline: true, maxLength: remarkLimit },
        actionSet([execute('Versturen', verb, data, { style: 'positive' })]),
      ],
    },
  };
}
