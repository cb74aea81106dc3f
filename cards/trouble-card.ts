import type { Trouble } from '../bot/core/trouble';
import type { ProposalView } from '../bot/core/view';
import { type AdaptiveCard, actionSet, card, execute, heading, text } from './adaptive-card';
import { stateSentences } from './words/reasons';
import { troubleAdvice, troubleSentence, troubleTitle } from './words/troubles';

/** To the secretary, once: what cannot be shown to whom, how the proposal stands, and what she can do. */
export function troubleCard(view: ProposalView, trouble: Trouble): AdaptiveCard {
  const title = troubleTitle(view, trouble);
  return card(
    [
      heading(title),
      text(troubleSentence(view, trouble)),
      ...stateSentences(view).map((sentence) => text(sentence, { weight: 'Bolder' })),
      text(troubleAdvice(view, trouble)),
      actionSet(
        commandsFor(view).map((word) => askAbout(word, view)),
        'Medium',
      ),
    ],
    title,
  );
}

function commandsFor({ status }: ProposalView): string[] {
  return ['Status', 'Export', ...(status === 'submitted' ? ['Intrekken'] : [])];
}

/** Asks what typing that word and the proposal asks. */
function askAbout(word: string, { proposalId }: ProposalView) {
  return execute(word, 'ask', { text: `${word.toLowerCase()} ${proposalId}` }, { inputs: 'none' });
}
