import type { Phrases } from '../phrase';

/** Asks who changed an answer. */
export const changedPositions: Phrases = {
  intent: 'changedPositions',
  says: [
    'change position',
    'change answer',
    'change agree',
    'change say',
    'who change',
    'who change position',
    'who change answer',
    '{party} change',
    '{party} change position',
    '{party} change answer',
    '{party} position change',
    '{party} answer change',
    '{party} agree change',
    '{party} change say',
    'anybody change',
    'anybody change position',
    'anybody change say',
    'position change',
    'answer change',
    'say change',
    'agree change',
    'first disagree more agree',
    'back on agree',
    'from disagree to agree',
  ],
};
