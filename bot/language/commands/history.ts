import type { Intent } from '../intent';
import { searchText } from '../search-text';

/** Asks who did what and when. */
export const history: Intent = {
  says: [
    'logboek',
    'het? logboek van|voor|bij|over? {proposal}',
    'toon|geef mij|me? het? logboek van|voor|bij? {proposal}',
    'laat mij|me? het? logboek van|voor|bij? {proposal} zien',
    'geschiedenis|historie|log van|voor|bij? {proposal}',
    'wie deed wat wanneer? bij|met|voor {proposal}',
    'wie heeft wat wanneer? gedaan bij|met|voor {proposal}',
    'wat is er allemaal? gebeurd met|bij|rond {proposal}',
  ],
  read: ({ proposal }) => ({ kind: 'history', search: searchText(proposal) }),
};
