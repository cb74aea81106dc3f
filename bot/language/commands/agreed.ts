import type { Intent } from '../intent';

/** Asks for the proposals that were agreed. */
export const agreed: Intent = {
  says: [
    'overzicht van? de|alle? afgestemd|afgestemde voorstellen|notities?',
    'afgestemd',
    'afgestemde voorstellen|notities',
    'wat|welke voorstellen|notities? is|zijn|werd|werden er? al afgestemd',
  ],
  read: () => ({ kind: 'agreed' }),
};
