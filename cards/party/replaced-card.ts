import { sayCard } from '../chat/say-card';
import type { AdaptiveCard } from '../elements/adaptive-card';
import { cardReplaced } from '../words/answering';
import { buttonTitles } from '../words/buttons';

/** In the place of a card that hangs there twice. `url`: where the card is that stays up to date. */
export function replacedCard(url: string): AdaptiveCard {
  return sayCard(cardReplaced, [{ type: 'Action.OpenUrl', title: buttonTitles.openInChannel, url }]);
}
