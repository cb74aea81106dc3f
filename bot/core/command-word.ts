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
