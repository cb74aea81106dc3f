import { noParty, type RowToAsk } from '../../bot/core/concept/row-parties';
import { shorten } from './shorten';

/**
 * Stands above the question whose row of the note's table this is. `likely`: the name of the party that looks like it.
 */
export function rowSentence({ name }: RowToAsk, likely: string | undefined): string {
  const quote = `“${shorten(name, mostQuoted)}”`;
  return likely === undefined
    ? `Controleer: wij weten niet voor welke partij ${quote} in uw tabel staat.`
    : `Controleer: wij denken dat ${quote} in uw tabel ${likely} is.`;
}

/** Stands above the author's choice for a row. */
export function toldSentence({ name }: RowToAsk): string {
  return `In uw tabel staat “${shorten(name, mostQuoted)}”.`;
}

/** In characters. */
const mostQuoted = 60;

/** Leaves out the row's own name, because a label may be read as markdown. */
export function rowLabel({ number }: RowToAsk): string {
  return `Partij in rij ${number} van de tabel`;
}

export const noPartyChoice = { title: 'Geen van deze', value: noParty };
/** For a concept, which is still to be put out. */
export const rowHelp = 'De partij die u kiest, krijgt de notitie. Haar antwoord komt in die rij.';
/** For a new version, which has an input of its own for the parties to ask. */
export const newVersionRowHelp = 'Het antwoord van de partij die u kiest, komt in die rij.';

/** Stands below the rows in question, about the rows that are not shown. */
export function moreRowsSentence(count: number): string {
  const [rows, stay] =
    count === 1 ? ['één rij', 'Die blijft zoals die is'] : [`${count} rijen`, 'Die blijven zoals ze zijn'];
  return `Van nog ${rows} in uw tabel kennen wij de partij niet. ${stay}.`;
}
