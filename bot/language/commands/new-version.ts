import type { Intent } from '../intent';
import { searchText } from '../search-text';

/** Wants to send a new version. */
export const newVersion: Intent = {
  says: [
    'hier? is? de|een? nieuwe versie',
    'een? nieuwe versie sturen|maken|insturen|indienen',
    'een? nieuwe versie van|voor|bij {proposal} sturen|maken|insturen|indienen',
    'een? nieuwe versie van|voor|bij? {proposal}',
    'stuur|maak|begin een? nieuwe versie',
    'stuur|maak|begin een? nieuwe versie van|voor|bij {proposal}',
  ],
  read: ({ proposal }) => ({ kind: 'newVersion', search: searchText(proposal) }),
};
