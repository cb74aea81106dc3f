import type { Phrases } from '../phrase';

/** Asks who did what and when. */
export const history: Phrases = {
  intent: 'history',
  says: [
    '^history',
    'history',
    'history {proposal}',
    'who happen when',
    'who what happen',
    'what happen',
    'what happen {proposal}',
    'what every happen',
    'who when happen',
    'who when what',
    'who people',
    'who read',
    'read',
    '{party} read',
    '{person} read',
    'how',
    'who export',
  ],
};
