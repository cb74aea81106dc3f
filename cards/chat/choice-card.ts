import { type AdaptiveCard, actionSet, card, execute, text } from '../elements/adaptive-card';
import { mostButtons } from '../elements/fit-card';
import { withTitlesApart } from '../elements/titles-apart';
import { moreChoices } from '../words/chat';

/** A button's title, and the question that pressing it asks. */
export interface Option {
  title: string;
  /** Words that tell it from another option with the same title. */
  apart?: string;
  asks: string;
}

/**
 * Offers a button for each option, so that the bot never guesses. `hint`: advice for when not all options fit on the
 * card.
 */
export function choiceCard(which: { question: string; hint: string }, options: readonly Option[]): AdaptiveCard {
  const shown = withTitlesApart(options).slice(0, mostButtons);
  const others = options.length - shown.length;
  return card(
    [
      text(which.question),
      // Buttons stand one under another, because side by side Teams would cut a long subject.
      ...shown.map(({ title, asks }) =>
        actionSet([execute(title, 'ask', { text: asks }, { inputs: 'none' })], 'Small'),
      ),
      ...(others > 0 ? [text(`${moreChoices(others)} ${which.hint}`)] : []),
    ],
    which.question,
  );
}
