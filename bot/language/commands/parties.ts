import type { Intent } from '../intent';

/** Wants to see or change the parties. */
export const parties: Intent = {
  says: [
    'partijen',
    'wie zijn de|onze? partijen',
    'welke partijen zijn|hebben er|wij|we? gekoppeld|bekend?',
    'welke kanalen zijn er? gekoppeld',
    'toon|geef de|alle? partijen',
    'laat de|alle? partijen zien',
    'de|alle? partijen laten? zien|tonen',
    'lijst|overzicht van|met? de|alle? partijen',
    'de|alle? partijen aanpassen|wijzigen|beheren',
    'regel|adviseurs van|voor + aanpassen|wijzigen',
    'met wie stemmen wij|we af',
  ],
  read: () => ({ kind: 'parties' }),
};
