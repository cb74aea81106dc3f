import type { Phrases } from '../phrase';

/** Asks how one proposal stands, or the open ones together. */
export const status: Phrases = {
  intent: 'status',
  says: [
    '^state',
    'state',
    'state {proposal}',
    'how stand',
    'how stand {proposal}',
    'how how',
    'how go',
    'how sit',
    'what state',
    'what know {proposal}',
    'show {proposal}',
    'where {proposal}',
    '{proposal} open',
  ],
};
