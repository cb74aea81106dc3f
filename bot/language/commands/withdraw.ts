import type { Intent } from '../intent';
import { searchText } from '../search-text';

/** Wants a proposal stopped. */
export const withdraw: Intent = {
  says: [
    'intrekken',
    'trek in',
    'trek {proposal} in|terug',
    'haal {proposal} terug',
    'intrekken van? {proposal}',
    'hoe kan ik {proposal} intrekken',
    '{proposal} intrekken|terugtrekken|annuleren|stopzetten|stoppen',
    'annuleer|stop {proposal}',
    '{proposal} gaat niet door',
  ],
  read: ({ proposal }) => ({ kind: 'withdraw', search: searchText(proposal) }),
};
