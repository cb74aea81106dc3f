import { sayCard } from '../chat/say-card';
import type { AdaptiveCard } from '../elements/adaptive-card';
import { cardReplaced } from '../words/answering';
import { buttonTitles } from '../words/buttons';

/** Takes the place of a card that was posted twice. `url` leads to the card that stays up to date. */
export function replacedCard(url: string): AdaptiveCard {
  return sayCard(cardReplaced, [{ type: 'Action.OpenUrl', title: buttonTitles.openInChannel, url }]);
}
