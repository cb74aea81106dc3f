import type { ButtonData } from '../../bot/core/card-verb';
import { meanings, type Position, positions, writtenPositions } from '../../bot/core/proposal/position';
import type { ProposalView } from '../../bot/core/proposal/view';
import type { Refusal } from '../../bot/core/refusal';
import { actionSet, type CardAction, type CardElement, execute } from '../elements/adaptive-card';
import { unfoldingButton } from '../elements/unfolding-button';
import { inputLabels, positionTitles } from '../words/positions';

/**
 * A button for each answer, then the buttons of `more`. Two stand beside each other, so that a phone shows whole
 * titles. Once nobody can answer any more, only `more` is left.
 */
export function answerButtons(view: ProposalView, more: readonly CardAction[], refused?: RefusedAnswer): CardElement[] {
  if (!view.isOpen) return more.length === 0 ? [] : [actionSet(more, 'Medium')];
  const data = buttonData(view);
  const offered = view.written ? writtenPositions : positions;
  const buttons = [...offered.map((position) => answerButton(position, data, wordsFor(position, refused))), ...more];
  const pairs = buttons.flatMap((_, index) => (index % 2 === 0 ? [buttons.slice(index, index + 2)] : []));
  return pairs.map((pair, index) => actionSet(pair, index === 0 ? 'Medium' : 'Small'));
}

/** An answer that was refused, and why. */
export interface RefusedAnswer {
  refusal: Refusal;
  position: Position;
  remark: string;
}

function wordsFor(position: Position, refused: RefusedAnswer | undefined): string {
  return refused?.position === position ? refused.remark : '';
}

function answerButton(position: Position, data: ButtonData, typed: string): CardAction {
  const { counts, words } = meanings[position];
  const title = positionTitles[position];
  if (words !== 'none') return unfoldingButton(title, position, inputLabels[words], data, typed);
  return execute(title, position, data, { inputs: 'none', ...(counts === 'for' ? { style: 'positive' } : {}) });
}

/**
 * Only a party's card names a party. The bot does not trust it: the conversation says for which party an answer is, see
 * core/decide.
 */
export function buttonData({ reader, proposalId, version, revision }: ProposalView): ButtonData {
  return { proposalId, party: reader.kind === 'party' ? reader.party : '', version, revision };
}
