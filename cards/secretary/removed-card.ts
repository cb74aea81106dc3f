import type { Removal } from '../../bot/core/archive/removal';
import { type AdaptiveCard, card, text } from '../elements/adaptive-card';
import { goneSentence } from '../words/retention';

/** Says that the searched proposal was removed. Of several only the last removal is told. */
export function removedCard(removals: readonly Removal[]): AdaptiveCard {
  const sentences = removals.slice(0, mostNamed).map(goneSentence);
  return card(
    sentences.map((sentence) => text(sentence)),
    sentences[0] ?? '',
  );
}

const mostNamed = 5;
