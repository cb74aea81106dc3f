import type { Phrases } from './phrase';
import { proposalPhrases } from './proposal-phrases';

/**
 * The ways of asking each question; see match-phrase for `|`, `?` and `*`. The first phrase that fits counts, so what says
 * more comes before what says less. `*` is a party's name or what to look for.
 */
export const phrases: Phrases = [
  [
    'help',
    [
      'help me|mij?',
      'hulp',
      'uitleg',
      'hallo|hoi|hi|hey|dag|goedemorgen|goedemiddag|goedenavond',
      'commandos|menu',
      'wat kun|kunt|kan je|jij|u allemaal? voor? me|mij? doen?',
      'wat kan|mag ik hier? allemaal? vragen|doen',
      'hoe werkt dit|het|je|u',
      'wie ben|bent je|jij|u',
    ],
  ],
  [
    'unlink',
    [
      'ontkoppel dit|deze|het|de? kanaal|groepschat|chat|gesprek?',
      'dit|deze|het|de kanaal|groepschat|chat|gesprek ontkoppelen',
      'verwijder|verbreek de|deze? koppeling',
      'haal de|deze koppeling weg',
      'maak de|deze koppeling ongedaan',
    ],
  ],
  [
    'link',
    [
      'koppel dit|deze|het|de kanaal|groepschat|chat|gesprek aan|met de|het? *',
      'koppel aan|met de|het? *',
      'koppel dit|deze|het|de? kanaal|groepschat|chat|gesprek?',
      'koppel *',
      'dit|deze kanaal|groepschat|chat|gesprek aan|met de|het? * koppelen',
      'dit|deze kanaal|groepschat|chat|gesprek koppelen',
      'dit|deze kanaal|groepschat|chat|gesprek hoort bij de|het? *',
      'dit|deze kanaal|groepschat|chat|gesprek is voortaan? van? de|het? *',
      'dit is het|de kanaal|groepschat|chat|gesprek van de|het? *',
    ],
  ],
  [
    'parties',
    [
      'partijen',
      'wie zijn de|onze? partijen',
      'welke partijen zijn|hebben er|wij|we? gekoppeld|bekend?',
      'welke kanalen zijn er? gekoppeld',
      'toon|geef de|alle? partijen',
      'laat de|alle? partijen zien',
      'de|alle? partijen laten? zien|tonen',
      'lijst|overzicht van|met de|alle? partijen',
      'met wie stemmen wij|we af',
    ],
  ],
  [
    'new',
    [
      'nieuw voorstel|concept?',
      'nieuwe notitie|oplegnotitie',
      'maak|begin|start|open een? nieuw|nieuwe? voorstel|notitie|oplegnotitie|concept',
      'een? nieuw|nieuwe voorstel|notitie|oplegnotitie|concept maken|beginnen|starten|indienen',
      'leeg concept|voorstel',
    ],
  ],
  [
    'sample',
    [
      'voorbeeld|voorbeeldnotitie',
      'toon|geef|stuur mij|me? een|het voorbeeld|voorbeeldnotitie',
      'laat een|het voorbeeld|voorbeeldnotitie zien',
    ],
  ],
  [
    'retention',
    [
      'bewaartermijn|bewaartermijnen',
      'toon|geef de|alle? bewaartermijn|bewaartermijnen',
      'wat is de bewaartermijn',
      'wat|welke voorstellen|notities? is|zijn voorbij de|hun|zijn bewaartermijn',
      'wat mag|moet|kan er? verwijderd|vernietigd|weg worden?',
      'wat is er? verwijderd|vernietigd',
      'welke voorstellen|notities mogen|moeten|kunnen verwijderd|vernietigd|weg worden?',
      'welke voorstellen|notities zijn er? verwijderd|vernietigd',
    ],
  ],
  ...proposalPhrases,
  [
    'status',
    [
      'status',
      'status van|bij|voor *',
      'status *',
      'wat is de? status',
      'wat is de? status van|bij|voor *',
      'hoe staat het ermee|ervoor?',
      'hoe staat het er mee|voor',
      'hoe staat het met *',
      'hoe staat|staan * ervoor',
      'hoe staat|staan * er voor',
      'hoe ver|hoever is|zijn *',
      'hoe ver|hoever zijn wij|we? met *',
      'stand van zaken',
      'stand van zaken van|bij|rond|voor *',
      'wat is de stand van zaken',
      'wat is de stand van zaken van|bij|rond|voor *',
      'is * al? afgestemd|klaar|rond',
      'mijn|onze|lopende|open|alle voorstellen|notities',
      'welke voorstellen|notities zijn|lopen er? nu?',
      'welke voorstellen|notities staan open',
      'wat loopt er nu?',
    ],
  ],
  [
    'agreeInChat',
    [
      'ja|ok|oke|prima|goed? niet? akkoord',
      'niet? akkoord *',
      'ja|ok|oke|prima|goed akkoord *',
      'ja? ik|wij|we ben|zijn|ga|gaan hier|hiermee|ermee|er|daarmee? mee? niet? akkoord',
      'ja? ik|wij|we ben|zijn|ga|gaan hier|hiermee|ermee|er|daarmee? mee? niet? akkoord *',
      'ja? ik|wij|we geef|geven mijn|ons? akkoord',
      'mijn|ons antwoord|standpunt|advies is niet? akkoord',
      'namens * niet? akkoord',
      'ik|wij|we ben|zijn het hier|er|ermee|hiermee mee? niet? eens',
      'mee eens',
    ],
  ],
];
