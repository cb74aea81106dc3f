import type { CommandWord } from '../../bot/core/command-word';

export const helpTitle = 'Wat kunt u vragen?';

/** Says to each reader of the help how the work begins. */
export const helpIntroductions = {
  author:
    'Stuur uw oplegnotitie als Word-bestand of pdf, of plak de tekst. Wij maken er een concept van. Dat kijkt u na en zet u uit.',
  adviser: 'Over een voorstel antwoordt u op de kaart zelf: Akkoord, Akkoord met opmerking of Niet akkoord.',
  secretary: 'U ziet hier alles wat loopt. In een kanaal of groepschat koppelt u dat gesprek aan een partij.',
  secretaryInChannel:
    'Antwoorden geven adviseurs op de kaart zelf. Typ koppel, met een naam erachter, en dit gesprek is van die partij.',
};

export const explanationTitle = 'Alles wat u kunt vragen';

/** Stands above the commands. */
export const whichProposalToo =
  'Zet er een zaaknummer, agendapunt, onderwerp of auteur achter als u één voorstel bedoelt. U mag het ook in een hele zin vragen.';

/** Stands below the commands. */
export const agreeOnCard = 'Een akkoord geeft u niet door te typen, maar met de knop op de kaart.';

/** The effect of each command: read as `status: hoe het staat.` */
export const commandMeanings: Record<CommandWord, string> = {
  help: 'zes vragen die bij u passen.',
  'alles wat ik kan': 'deze lijst.',
  'wat moet ik doen': 'alles wat op u wacht, met de laatste dag en de weg naar de kaart.',
  status: 'hoe het staat.',
  'wie nog': 'wie nog moet antwoorden, en hoe lang dat al duurt.',
  overzicht: 'wat er loopt, per vergadering of op één vergaderdatum.',
  'overzicht afgestemd': 'wat klaar is.',
  lijst:
    'wat loopt en wat klaar is voor één vergadering, ook als bestand voor Excel. Zet er de dag van de vergadering achter.',
  'te laat': 'bij welke voorstellen de termijn voorbij is, of bijna.',
  herinner: 'wie nog moet antwoorden, krijgt een herinnering. U mag ook een partij noemen.',
  intrekken: 'het voorstel stopt. Wij vragen u om de reden.',
  nieuw: 'een leeg concept, dat u zelf invult.',
  concept: 'uw opgeslagen concepten.',
  'nieuwe versie': 'daarna stuurt u de nieuwe notitie.',
  termijn: 'zet er ook een datum achter. Dat is dan de laatste dag om te reageren.',
  'voeg toe': 'nog een partij wordt gevraagd. Typ bijvoorbeeld voeg brandweer toe aan Z26-004218.',
  vervang: 'typ bijvoorbeeld vervang mij door Anna de Wit van 3 tot 21 augustus.',
  logboek: 'wie wat deed, en wanneer.',
  export: 'de notitie met de ingevulde tabel, en alles wat is vastgelegd.',
  partijen: 'welke partijen er zijn en waar ze gekoppeld zijn.',
  koppel: 'zet er de naam van een partij achter. Het kanaal of de groepschat waar u dat typt, is dan van die partij.',
  ontkoppel: 'het kanaal of de groepschat is niet meer van een partij.',
  bewaartermijn: 'welke voorstellen voorbij hun bewaartermijn zijn. Daar kunt u ze verwijderen.',
  voorbeeld: 'een notitie om mee te proberen.',
};
