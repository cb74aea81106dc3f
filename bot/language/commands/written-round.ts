import type { Intent } from '../intent';
import { searchText } from '../search-text';

/** Wants named people to agree in writing, after the parties. */
export const writtenRound: Intent = {
  says: [
    'schriftelijke ronde',
    'schriftelijke ronde over|van|voor? {proposal}',
    'start|begin de|een? schriftelijke ronde over|van|voor? {proposal}',
    '{proposal} schriftelijk rondsturen|rondzenden',
  ],
  read: ({ proposal }) => ({ kind: 'writtenRound', search: searchText(proposal) }),
};
