import type { Place } from '../../bot/core/directory/person';
import { type AdaptiveCard, actionSet, card, text } from '../elements/adaptive-card';
import { askButton } from '../elements/ask-button';
import { greetingWords as words } from '../words/greeting';
import { sayCard } from './say-card';

/** Says what to do first: in private in three lines, elsewhere in one. */
export function greetingCard(where: Place['kind'], isSecretary: boolean): AdaptiveCard {
  if (where !== 'personal') return sayCard(words.shared[where]);
  const lines = [words.author, isSecretary ? words.secretary : words.adviser, words.anybody];
  return card(
    [
      ...lines.map((line) => text(line)),
      actionSet([askButton('wat moet ik doen'), askButton('nieuw'), askButton('help')], 'Medium'),
    ],
    words.author,
  );
}
