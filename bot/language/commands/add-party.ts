import type { Intent } from '../intent';
import { searchText } from '../search-text';

/** Writes it as somebody would type it, for a button that asks it in their place. `proposal`: an id. */
export function addPartyText(party: string, proposal: string): string {
  return `voeg ${party} toe aan ${proposal}`;
}

/** Wants one more party asked about a proposal. */
export const addParty: Intent = {
  says: [
    'voeg|zet ook? de|het? partij? {party} toe|erbij aan|bij {proposal}',
    'voeg|zet ook? de|het? partij? {party} toe|erbij',
    'vraag ook de|het? {party} om|over|voor|bij {proposal}',
    'partij toevoegen aan|bij {proposal}',
    '{party} toevoegen aan|bij {proposal}',
    'voeg toe|partij?',
  ],
  read: ({ party, proposal }) => ({ kind: 'addParty', party, search: searchText(proposal) }),
};
