import type { Intent } from '../intent';
import { searchText } from '../search-text';

/** Answers, or takes an answer back, in words instead of on the card. */
export const agreeInChat: Intent = {
  says: [
    'mijn|ons akkoord|antwoord|standpunt|advies intrekken|veranderen|wijzigen|aanpassen',
    'trek|verander|wijzig mijn|ons akkoord|antwoord|standpunt|advies in?',
    'ik? heb mij|me vergist',
    'waar is|staat|vind ik? de|onze? kaart',
    'ja|ok|oke|prima|goed? niet? akkoord',
    'ja|ok|oke|prima|goed|top',
    'niet? akkoord met|voor|op? {proposal}',
    'ja|ok|oke|prima|goed akkoord met|voor|op? {proposal}',
    'ja? ik|wij|we ben|zijn|ga|gaan hier|hiermee|ermee|er|daarmee? mee? niet? akkoord',
    'ja? ik|wij|we ben|zijn|ga|gaan hier|hiermee|ermee|er|daarmee? mee? niet? akkoord met|voor|op? {proposal}',
    'ja? ik|wij|we geef|geven mijn|ons? akkoord',
    'mijn|ons antwoord|standpunt|advies is niet? akkoord',
    'namens {party} niet? akkoord',
    'ik|wij|we ben|zijn het hier|er|ermee|hiermee mee? niet? eens',
    'mee? eens|oneens',
    'geen bezwaar|bezwaren|opmerking|opmerkingen',
    'ik|wij|we stem|stemmen hiermee|ermee? in',
    'ja hoor',
    'goedgekeurd|afgewezen',
  ],
  read: ({ proposal }) => ({ kind: 'agreeInChat', search: searchText(proposal) }),
};
