import type { Intent } from '../intent';
import { searchText } from '../search-text';

/** Wants the saved concepts back. */
export const concepts: Intent = {
  says: [
    'mijn|het|de? opgeslagen? concept|concepten',
    'waar is|zijn mijn|het|de? concept|concepten gebleven?',
    'toon|open|zoek mijn|het|de? opgeslagen? concept|concepten',
    'laat mijn|het|de? opgeslagen? concept|concepten zien',
    'concept van|over|voor? {proposal}',
  ],
  read: ({ proposal }) => ({ kind: 'concepts', search: searchText(proposal) }),
};
