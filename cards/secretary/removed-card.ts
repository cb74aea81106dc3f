import type { Removal } from '../../bot/core/archive/removal';
import { type AdaptiveCard, card, text } from '../elements/adaptive-card';
import { goneSentence } from '../words/retention';

/** What was looked for is not there any more. Of many only the last that went. */
export function removedCard(removals: readonly Removal[]): AdaptiveCard {
  const sentences = removals.slice(0, mostNamed).map(goneSentence);
  return card(
    sentences.map((sentence) => text(sentence)),
    sentences[0] ?? '',
  );
}

const mostNamed = 5;
