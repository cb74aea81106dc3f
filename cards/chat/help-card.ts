import type { CommandWord } from '../../bot/core/command-word';
import { type AdaptiveCard, actionSet, card, heading, text } from '../elements/adaptive-card';
import { askButton } from '../elements/ask-button';
import { helpIntroductions, helpTitle } from '../words/commands';

interface HelpFor {
  /** In a private chat the reader may be an author, in a channel or group chat the reader is taken for an adviser. */
  isPrivate: boolean;
  isSecretary: boolean;
  hasSample: boolean;
}

/** Offers the six questions that this reader most likely has here, and the way to all others. */
export function helpCard({ isPrivate, isSecretary, hasSample }: HelpFor): AdaptiveCard {
  const role = isSecretary ? (isPrivate ? 'secretary' : 'secretaryInChannel') : isPrivate ? 'author' : 'adviser';
  const others: CommandWord[] = isPrivate && hasSample ? ['alles wat ik kan', 'voorbeeld'] : ['alles wat ik kan'];
  return card(
    [
      heading(helpTitle),
      text(helpIntroductions[role]),
      actionSet(
        sixQuestions[role].map((word) => askButton(word)),
        'Medium',
      ),
      actionSet(
        others.map((word) => askButton(word)),
        'Medium',
      ),
    ],
    helpTitle,
  );
}

/** Only commands that work without further words. */
const sixQuestions = {
  author: ['wat moet ik doen', 'nieuw', 'status', 'wie nog', 'overzicht', 'te laat'],
  adviser: ['wat moet ik doen', 'status', 'wie nog', 'overzicht', 'te laat', 'overzicht afgestemd'],
  secretary: ['overzicht', 'te laat', 'wie nog', 'overzicht afgestemd', 'lijst', 'partijen'],
  secretaryInChannel: ['overzicht', 'te laat', 'wie nog', 'status', 'overzicht afgestemd', 'partijen'],
} as const satisfies Record<string, readonly CommandWord[]>;
