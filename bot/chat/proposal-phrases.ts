import type { Phrases } from './phrase';

/** The ways of asking something about proposals that is more than how they stand; see phrases. */
export const proposalPhrases: Phrases = [
  [
    'waiting',
    [
      'wie nog niet?',
      'wie moet|moeten er? nog antwoorden|reageren?',
      'wie moet|moeten er? nog antwoorden|reageren op|over|bij *',
      'wie moet|moeten er? nog op|over|bij * antwoorden|reageren',
      'wie heeft|hebben er? nog niet geantwoord|gereageerd',
      'wie heeft|hebben er? nog niet geantwoord|gereageerd op|over|bij *',
      'wie heeft|hebben er? nog niet op|over|bij * geantwoord|gereageerd',
      'op wie wacht|wachten wij|we? nog? bij|met|voor *',
      'op wie wacht|wachten wij|we? nog?',
      'op wie wacht|wachten * nog?',
      'waar wacht|wachten * nog? op',
      'wie nog niet? bij|voor|op|over? *',
    ],
  ],
  [
    'overview',
    [
      'overzicht van? de|alle|mijn|onze? lopende|open? voorstellen|notities|vergaderingen?',
      'overzicht van|voor? de? vergadering van|op? *',
      'overzicht van|voor|op? *',
      'wat staat er? op de? agenda',
      'wat staat er? op de? agenda van|voor|op *',
      'welke voorstellen gaan naar de? vergadering van|op? *',
    ],
  ],
  [
    'late',
    [
      'bijna? te laat',
      'wat|wie is|zijn er? bijna? te laat',
      'welke voorstellen|notities|partijen zijn er? bijna? te laat',
      'welke termijnen zijn|lopen verlopen|af',
      'verlopen termijnen',
    ],
  ],
  [
    'remind',
    [
      'herinner',
      'herinner iedereen|partijen|adviseurs aan *',
      'herinner aan? de|het? *',
      'herinnering|rappel|rappelleer|reminder',
      'herinnering|rappel|rappelleer|reminder aan|voor|over? de|het? *',
      'stuur|geef een? herinnering|rappel|reminder',
      'stuur|geef een? herinnering|rappel|reminder aan|naar|voor|over de|het? *',
      'stuur|geef de|het? * een herinnering|rappel|reminder',
      'de|het? * herinneren',
    ],
  ],
  [
    'withdraw',
    ['intrekken', 'trek in', 'trek * in|terug', 'haal * terug', 'intrekken van? *', '* intrekken|terugtrekken'],
  ],
  [
    'revise',
    [
      'een? nieuwe versie',
      'een? nieuwe versie sturen|maken|insturen|indienen',
      'een? nieuwe versie van|voor|bij * sturen|maken|insturen|indienen',
      'een? nieuwe versie van|voor|bij? *',
      'stuur|maak|begin een? nieuwe versie',
      'stuur|maak|begin een? nieuwe versie van|voor|bij *',
    ],
  ],
  [
    'moveDeadline',
    [
      'termijn|deadline',
      'termijn|deadline van|voor|bij? *',
      'nieuwe termijn|deadline van|voor|bij? *',
      'verzet|verleng|verplaats|verschuif|wijzig|verander|zet de? termijn|deadline van|voor|bij? *',
    ],
  ],
  [
    'substitute',
    [
      'vervang * door *',
      'laat * vervangen door *',
      'ik? word vervangen door *',
      'vervanger voor * is *',
      'mijn vervanger is *',
      'vervang *',
      'vervang|vervanger|vervanging',
    ],
  ],
  [
    'history',
    [
      'logboek',
      'logboek van|voor|bij|over? *',
      'toon|geef mij|me? het? logboek van|voor|bij? *',
      'laat mij|me? het? logboek van|voor|bij? * zien',
      'geschiedenis van|voor|bij? *',
      'wie deed wat wanneer? bij|met|voor *',
      'wat is er allemaal? gebeurd met|bij|rond *',
    ],
  ],
  ['export', ['export', 'export van|voor? *', 'exporteer *', '* exporteren', 'geef mij|me? de? export van|voor *']],
];
