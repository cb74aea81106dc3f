import type { CommandWord } from '../../bot/core/command-word';
import type { Trouble } from '../../bot/core/proposal/trouble';
import type { ProposalView } from '../../bot/core/proposal/view';
import { type AdaptiveCard, actionSet, card, heading, text } from '../elements/adaptive-card';
import { askButton } from '../elements/ask-button';
import { stateSentences } from '../words/reasons';
import { troubleAdvice, troubleSentence, troubleTitle } from '../words/troubles';

/** Tells the secretary once which conversation cannot be reached, how the proposal stands, and what to do. */
export function troubleCard(view: ProposalView, trouble: Trouble): AdaptiveCard {
  const title = troubleTitle(view, trouble);
  return card(
    [
      heading(title),
      text(troubleSentence(view, trouble)),
      ...stateSentences(view).map((sentence) => text(sentence, { weight: 'Bolder' })),
      text(troubleAdvice(view, trouble)),
      actionSet(
        commandsFor(view).map((word) => askButton(word, view.proposalId)),
        'Medium',
      ),
    ],
    title,
  );
}

function commandsFor({ status }: ProposalView): CommandWord[] {
  return status === 'submitted' ? ['status', 'export', 'intrekken'] : ['status', 'export'];
}
