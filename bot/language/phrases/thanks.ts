import type { Phrases } from '../phrase';

/** Thanks, or agrees with the bot and not with a proposal. */
export const thanks: Phrases = {
  intent: 'thanks',
  says: ['^thanks', '^fine', 'thanks', 'fine', 'fine thanks', 'thanks fine', 'nice', 'bye'],
};
