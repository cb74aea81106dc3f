import type { Phrases } from '../phrase';

/** Wants a proposal stopped. */
export const withdraw: Phrases = {
  intent: 'withdraw',
  says: [
    '^withdraw',
    'withdraw',
    'withdraw {proposal}',
    'want withdraw',
    'not on {proposal}',
    '{proposal} not',
    'not',
    'how withdraw',
    'can withdraw',
    'from agenda',
    'from agenda {proposal}',
    'away {proposal}',
  ],
};
