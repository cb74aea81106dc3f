/** The words with which the bot is asked something. A button with such a word asks the same. */
export const commandWords = ['help', 'status', 'nieuw', 'partijen', 'koppel', 'ontkoppel', 'voorbeeld'] as const;
export type CommandWord = (typeof commandWords)[number];

/** What each command gives, for the help: read as `status: hoe het staat. ...` */
export const commandMeanings: Record<Exclude<CommandWord, 'help'>, string> = {
  status: 'hoe het staat. Zoekt u één voorstel? Zet er dan een zaaknummer, agendapunt, onderwerp of auteur achter.',
  nieuw: 'een leeg concept, dat u zelf invult.',
  partijen: 'welke partijen er zijn en waar ze gekoppeld zijn.',
  koppel: 'zet er de naam van een partij achter. Het kanaal of de groepschat waar u dat typt, is dan van die partij.',
  ontkoppel: 'het kanaal of de groepschat is niet meer van een partij.',
  voorbeeld: 'een notitie om mee te proberen.',
};
