import type { Intent } from '../intent';
import { searchText } from '../search-text';

/** Wants the documents of a proposal. */
export const exportProposal: Intent = {
  says: [
    'export',
    'export van|voor? {proposal}',
    'exporteer {proposal}',
    '{proposal} exporteren',
    'geef mij|me? de? export van|voor {proposal}',
    'download {proposal}',
    '{proposal} downloaden',
    'geef|stuur|toon mij|me? de|het? notitie|oplegnotitie|tabel|eindresultaat van|voor|over {proposal}',
  ],
  read: ({ proposal }) => ({ kind: 'export', search: searchText(proposal) }),
};
