import type { Phrases } from '../phrase';

/** Asks who advises for a party. */
export const whoInParty: Phrases = {
  intent: 'whoInParty',
  says: [
    'who sit {party}',
    'who in {party}',
    'who {party}',
    'who adviser {party}',
    'adviser {party}',
    'which adviser {party}',
    'which people {party}',
    'who from {party}',
    'sit {party}',
    'who can answer {party}',
    'who can agree {party}',
    'who can onBehalf {party}',
    'who can {party}',
    'who mustDo {party}',
    'who decide {party}',
    'which seat_ {party}',
    'which {party} sit',
    'rule {party}',
    'what rule {party}',
    'howMany agree need {party}',
    'when {party} rule',
    'when {party} agree rule',
    'who know {party}',
  ],
};
