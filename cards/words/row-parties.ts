import { noParty, type RowToAsk } from '../../bot/core/concept/row-parties';
import { shorten } from './shorten';

/** Above the question which party a row of the note's table stands for; `likely`: the name of the party that looks like it. */
export function rowSentence({ name }: RowToAsk, likely: string | undefined): string {
  const quote = `“${shorten(name, mostQuoted)}”`;
  return likely === undefined
    ? `Controleer: wij weten niet voor welke partij ${quote} in uw tabel staat.`
    : `Controleer: wij denken dat ${quote} in uw tabel ${likely} is.`;
}

/** Above what its author said of a row. */
export function toldSentence({ name }: RowToAsk): string {
  return `In uw tabel staat “${shorten(name, mostQuoted)}”.`;
}

/** In characters. */
const mostQuoted = 60;

/** Without the row's own name: a label may be read as markdown. */
export function rowLabel({ number }: RowToAsk): string {
  return `Partij in rij ${number} van de tabel`;
}

export const noPartyChoice = { title: 'Geen van deze', value: noParty };
/** Of a concept, which is still to be put out. */
export const rowHelp = 'De partij die u kiest, krijgt de notitie. Haar antwoord komt in die rij.';
/** Of a new version, for which it is chosen apart who is asked. */
export const newVersionRowHelp = 'Het antwoord van de partij die u kiest, komt in die rij.';

/** Below the rows that are asked about, of those that are not. */
export function moreRowsSentence(count: number): string {
  const [rows, stay] =
    count === 1 ? ['één rij', 'Die blijft zoals die is'] : [`${count} rijen`, 'Die blijven zoals ze zijn'];
  return `Van nog ${rows} in uw tabel kennen wij de partij niet. ${stay}.`;
}
