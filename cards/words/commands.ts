import type { CommandWord } from '../../bot/core/command-word';

export const helpTitle = 'Wat kunt u vragen?';
export const helpForAuthor =
  'Stuur uw oplegnotitie als Word-bestand of pdf, of plak de tekst. Wij maken er een concept van. Dat kijkt u na en zet u uit.';
export const helpForAdviser =
  'Over een voorstel antwoordt u op de kaart zelf: Akkoord, Akkoord met opmerking of Niet akkoord. Verder kunt u dit typen.';

/** Stands above the commands. */
export const whichProposalToo =
  'Zet er een zaaknummer, agendapunt, onderwerp of auteur achter als u één voorstel bedoelt.';

/** The effect of each command, for the help: read as `status: hoe het staat.` */
export const commandMeanings: Record<Exclude<CommandWord, 'help'>, string> = {
  status: 'hoe het staat.',
  'wie nog': 'wie nog moet antwoorden, en hoe lang dat al duurt.',
  overzicht: 'wat er loopt, per vergadering of op één vergaderdatum.',
  'te laat': 'bij welke voorstellen de termijn voorbij is, of bijna.',
  herinner: 'wie nog moet antwoorden, krijgt een herinnering. U mag ook een partij noemen.',
  intrekken: 'het voorstel stopt. Wij vragen u om de reden.',
  nieuw: 'een leeg concept, dat u zelf invult.',
  'nieuwe versie': 'daarna stuurt u de nieuwe notitie.',
  termijn: 'zet er ook een datum achter. Dat is dan de laatste dag om te reageren.',
  vervang: 'typ bijvoorbeeld vervang mij door Anna de Wit van 3 tot 21 augustus.',
  logboek: 'wie wat deed, en wanneer.',
  export: 'de notitie met de ingevulde tabel, en alles wat is vastgelegd.',
  partijen: 'welke partijen er zijn en waar ze gekoppeld zijn.',
  koppel: 'zet er de naam van een partij achter. Het kanaal of de groepschat waar u dat typt, is dan van die partij.',
  ontkoppel: 'het kanaal of de groepschat is niet meer van een partij.',
  bewaartermijn: 'welke voorstellen voorbij hun bewaartermijn zijn. Daar kunt u ze verwijderen.',
  voorbeeld: 'een notitie om mee te proberen.',
};
