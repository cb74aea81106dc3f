import type { Intent } from '../intent';
import { searchText } from '../search-text';

/** Asks for the open proposals by meeting. */
export const overview: Intent = {
  says: [
    'geef|toon|maak? mij|me? een|het? overzicht van? de|alle|mijn|onze? lopende|open? voorstellen|notities|vergaderingen?',
    'een? overzicht kunnen? geven|maken|tonen van? de|alle|mijn|onze? lopende|open? voorstellen|notities?',
    'geef|toon|maak? mij|me? een|het overzicht van|voor|op {meeting}',
    'overzicht van|voor? de|het? volgende|eerstvolgende|komende vergadering',
    'overzicht van|voor? de|het? vergadering|ab|db|bestuursvergadering van|op? {meeting}',
    'overzicht van|voor|op? {meeting}',
    'agenda',
    'agenda van|voor|op? {meeting}',
    'wat moeten|kunnen wij|we nog? doen',
    'wat ligt|staat er? nog? bij|voor ons open?',
    'wat staat er? op de? agenda',
    'wat staat er? op de? agenda van|voor|op {meeting}',
    'welke voorstellen gaan naar de? vergadering van|op? {meeting}',
  ],
  read: ({ meeting }) => ({ kind: 'overview', meeting: searchText(meeting) }),
};
