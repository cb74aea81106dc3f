import { sayCard } from '../chat/say-card';
import type { AdaptiveCard } from '../elements/adaptive-card';

/** In the place of a card that hangs there twice. `url`: where the card is that stays up to date. */
export function replacedCard(url: string): AdaptiveCard {
  return sayCard(replaced, [{ type: 'Action.OpenUrl', title: 'Open in kanaal', url }]);
}

const replaced =
  'Deze kaart is vervangen. Wat u hier antwoordde, telt. Gebruik voortaan de andere kaart van dit voorstel.';
