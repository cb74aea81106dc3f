/** The words with which the bot is asked something. A button with such a word asks the same. */
export const commandWords = [
  'help',
  'status',
  'wie nog',
  'overzicht',
  'te laat',
  'herinner',
  'intrekken',
  'nieuw',
  'nieuwe versie',
  'termijn',
  'vervang',
  'logboek',
  'export',
  'partijen',
  'koppel',
  'ontkoppel',
  'bewaartermijn',
  'voorbeeld',
] as const;
export type CommandWord = (typeof commandWords)[number];

/** What each command gives, for the help: read as `status: hoe het staat. ...` */
export const commandMeanings: Record<Exclude<CommandWord, 'help'>, string> = {
  status: 'hoe het staat. Zoekt u één voorstel? Zet er dan een zaaknummer, agendapunt, onderwerp of auteur achter.',
  'wie nog': 'wie nog moet antwoorden, en hoe lang dat al duurt.',
  overzicht: 'wat er loopt, per vergadering. Zet er een vergaderdatum achter voor één vergadering.',
  'te laat': 'bij welke voorstellen de termijn voorbij is, of bijna.',
  herinner: 'zet er een voorstel of een partij achter. Wie nog moet antwoorden, krijgt een herinnering.',
  intrekken: 'zet er een voorstel achter. Wij vragen u om de reden, en dan stopt het voorstel.',
  nieuw: 'een leeg concept, dat u zelf invult.',
  'nieuwe versie': 'zet er een voorstel achter. Daarna stuurt u de nieuwe notitie.',
  termijn: 'zet er een voorstel en een datum achter. Dat is dan de laatste dag om te reageren.',
  vervang: 'typ bijvoorbeeld vervang mij door Anna de Wit van 3 tot 21 augustus.',
  logboek: 'wie wat deed, en wanneer.',
  export: 'de notitie met de ingevulde tabel, en alles wat is vastgelegd.',
  partijen: 'welke partijen er zijn en waar ze gekoppeld zijn.',
  koppel: 'zet er de naam van een partij achter. Het kanaal of de groepschat waar u dat typt, is dan van die partij.',
  ontkoppel: 'het kanaal of de groepschat is niet meer van een partij.',
  bewaartermijn: 'welke voorstellen voorbij hun bewaartermijn zijn. Daar kunt u ze verwijderen.',
  voorbeeld: 'een notitie om mee te proberen.',
};
