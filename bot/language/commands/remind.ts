import type { Intent } from '../intent';
import { searchText } from '../search-text';

/** Wants a reminder sent. */
export const remind: Intent = {
  says: [
    'herinner',
    'herinner iedereen|partijen|adviseurs aan {whom}',
    'herinner aan? de|het? {whom}',
    'een? herinnering|rappel|rappelleer|reminder sturen|geven?',
    'herinnering|rappel|rappelleer|reminder aan|voor|over? de|het? {whom}',
    'stuur|geef even|nog? een? keer? een? herinnering|rappel|reminder',
    'stuur|geef even|nog? een? keer? een? herinnering|rappel|reminder aan|naar|voor|over? de|het? {whom}',
    'stuur|geef de|het? {whom} even|nog? een herinnering|rappel|reminder',
    'stuur|geef de|het? {whom} even|nog? een herinnering|rappel|reminder over|voor|bij de|het? {about}',
    'een? herinnering|rappel|reminder sturen|geven aan|naar|voor|over de|het? {whom}',
    'de|het? {whom} even|nog? een? herinnering|rappel|reminder sturen|geven',
    'de|het? {whom} herinneren',
    'de|het? {whom} herinneren aan|over de|het? {about}',
  ],
  read: ({ whom, about }) => ({ kind: 'remind', search: searchText(about === '' ? whom : `${whom} over ${about}`) }),
};
