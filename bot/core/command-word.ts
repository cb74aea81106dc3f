/** The words with which people ask the bot something. A button titled with such a word asks the same. */
export const commandWords = [
  'help',
  'alles wat ik kan',
  'wat moet ik doen',
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
