import type { MemoSection } from '../../bot/core/note/memo';
import type { ProposalView } from '../../bot/core/proposal/view';
import {
  type AdaptiveCard,
  actionSet,
  type CardElement,
  card,
  execute,
  heading,
  subheading,
  text,
} from '../elements/adaptive-card';
import { facts } from '../elements/facts';
import { fitCard } from '../elements/fit-card';
import { noteShortened } from '../words/answering';
import { buttonTitles } from '../words/buttons';
import { fieldLabels } from '../words/labels';
import { shorten } from '../words/shorten';
import { proposalSummary } from '../words/summaries';
import { titleOf } from '../words/titles';
import { answerButtons, buttonData } from './answer-buttons';
import { proposalCard } from './proposal-card';

/** The note's text, after Lees de notitie. A reader who may not see the note gets the proposal card. */
export function memoCard(view: ProposalView, sections: readonly MemoSection[]): AdaptiveCard {
  const { memo } = view;
  if (!memo) return proposalCard(view);
  const back = execute(buttonTitles.back, 'showProposal', buttonData(view), { inputs: 'none' });
  const request = { heading: fieldLabels.request, text: memo.request };
  return fitCard([60_000, 40_000, 20_000, 10_000], (limit) =>
    card(
      [
        heading(titleOf(view)),
        // The answer buttons are only below: an input's id may not repeat on a card.
        actionSet([back]),
        ...facts(view),
        ...readable([request, ...sections], limit),
        ...answerButtons(view, [back]),
      ],
      proposalSummary(view),
    ),
  );
}

/** Takes the sections from the start of the note, about `limit` characters of them. */
function readable(sections: readonly MemoSection[], limit: number): CardElement[] {
  let left = limit;
  const shown = sections.flatMap((section) => {
    if (left <= 0) return [];
    const body = shorten(section.text, left);
    left -= section.heading.length + section.text.length;
    return [subheading(section.heading), text(body)];
  });
  return left >= 0 ? shown : [...shown, text(noteShortened, { weight: 'Bolder' })];
}
