import type { CommandWord } from '../../bot/core/command-word';
import { type AdaptiveCard, card, heading, richText, run, text } from '../elements/adaptive-card';
import { agreeOnCard, commandMeanings, explanationTitle, whichProposalToo } from '../words/commands';

/** Says of each command what it does, in a sentence. */
export function explanationCard(commands: readonly CommandWord[]): AdaptiveCard {
  return card(
    [
      heading(explanationTitle),
      text(whichProposalToo),
      ...commands.map((word) =>
        richText([run(word, { weight: 'Bolder' }), run(`: ${commandMeanings[word]}`)], 'Small'),
      ),
      text(agreeOnCard),
    ],
    explanationTitle,
  );
}
