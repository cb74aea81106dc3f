import type { Intent } from '../intent';
import { searchText } from '../search-text';

/** Asks who still has to answer. */
export const waiting: Intent = {
  says: [
    'wie nog niet?',
    'wie moet|moeten er? nog antwoorden|reageren?',
    'wie moet|moeten er? nog antwoorden|reageren op|over|bij {proposal}',
    'wie moet|moeten er? nog op|over|bij {proposal}',
    'welke partijen moeten nog antwoorden|reageren',
    'welke partijen moeten nog antwoorden|reageren op|over|bij {proposal}',
    'wie moet|moeten er? nog op|over|bij {proposal} antwoorden|reageren',
    'wie heeft|hebben er? nog niet geantwoord|gereageerd',
    'wie heeft|hebben er? nog niet geantwoord|gereageerd op|over|bij {proposal}',
    'wie heeft|hebben er? nog niet op|over|bij {proposal} geantwoord|gereageerd',
    'wie is|zijn er? nog niet akkoord',
    'wie is|zijn er? nog niet akkoord met|op|over {proposal}',
    'heeft|hebben + al|nog niet? geantwoord|gereageerd',
    'heeft|hebben + al|nog niet? geantwoord|gereageerd op|over|bij {proposal}',
    'waar blijft|blijven de|het? reactie|antwoord|advies|akkoord van +',
    'waar blijft|blijven de|het? reactie|antwoord|advies|akkoord op|over|bij {proposal}',
    'bij wie ligt|hangt|zit|is {proposal} nog|nu?',
    'waar hangt|blijft|stokt {proposal} op?',
    'waar wacht|wachten wij|we nog? op',
    'waar wacht|wachten wij|we nog? op bij|met|voor {proposal}',
    'op wie wacht|wachten wij|we? nog? bij|met|voor {proposal}',
    'op wie wacht|wachten wij|we? nog?',
    'op wie wacht|wachten {proposal} nog?',
    'waar wacht|wachten {proposal} nog? op',
    'wie nog niet? bij|voor|op|over? {proposal}',
  ],
  read: ({ proposal }) => ({ kind: 'waiting', search: searchText(proposal) }),
};
