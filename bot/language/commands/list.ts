import type { Intent } from '../intent';
import { searchText } from '../search-text';

/** Asks for the open and finished proposals of a meeting, also as a file. */
export const list: Intent = {
  says: [
    'lijst',
    'lijst van|voor? de|het? vergadering|ab|db van|op? {meeting}',
    'lijst van|voor|op? {meeting}',
    'geef|toon|maak? mij|me? een|de lijst van|voor|op {meeting}',
  ],
  read: ({ meeting }) => ({ kind: 'list', meeting: searchText(meeting) }),
};
