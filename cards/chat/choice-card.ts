import { type AdaptiveCard, actionSet, card, execute, text } from '../elements/adaptive-card';
import { mostButtons } from '../elements/fit-card';
import { moreChoices } from '../words/chat';

/** A button, and the question that pressing it asks. */
export interface Option {
  title: string;
  asks: string;
}

/** Several fit: a button for each, never a guess. `hint`: what to do when there are more than fit on a card. */
export function choiceCard(which: { question: string; hint: string }, options: readonly Option[]): AdaptiveCard {
  const shown = options.slice(0, mostButtons);
  const others = options.length - shown.length;
  return card(
    [
      text(which.question),
      // One under another: side by side a long subject would be cut.
      ...shown.map(({ title, asks }) =>
        actionSet([execute(title, 'ask', { text: asks }, { inputs: 'none' })], 'Small'),
      ),
      ...(others > 0 ? [text(`${moreChoices(others)} ${which.hint}`)] : []),
    ],
    which.question,
  );
}
