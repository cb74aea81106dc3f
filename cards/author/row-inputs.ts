import { mostRowsAsked, type RowToAsk } from '../../bot/core/concept/row-parties';
import { type CardElement, text } from '../elements/adaptive-card';
import { choiceInput } from '../elements/inputs';
import { moreRowsSentence, noPartyChoice, rowLabel, rowSentence, toldSentence } from '../words/row-parties';

interface Asking {
  rows: readonly RowToAsk[];
  /** Parties, any of which a row may be of. */
  parties: readonly { id: string; name: string }[];
  /** The effect of a choice, in words. */
  help: string;
  /** The author's last form, if it was refused. */
  typed?: Readonly<Partial<Record<RowToAsk['field'], string>>>;
}

/** Asks for each row whose it is, unless the author has said so. */
export function rowQuestions({ rows, ...asking }: Asking): CardElement[] {
  const asked = rows.slice(0, mostRowsAsked).filter(({ answer }) => answer === '');
  const more = rows.length - mostRowsAsked;
  const nameOf = (row: RowToAsk) => asking.parties.find(({ id }) => id === row.likely)?.name;
  return [
    ...asked.flatMap((row) => [
      text(rowSentence(row, nameOf(row)), { color: 'Warning', spacing: 'Medium' }),
      rowInput(row, asking),
    ]),
    ...(asked.length > 0 ? [text(asking.help, { isSubtle: true, spacing: 'Small' })] : []),
    ...(more > 0 ? [text(moreRowsSentence(more), { color: 'Warning' })] : []),
  ];
}

/** Shows the author's choices for rows, so that they can be changed. */
export function rowAnswers({ rows, ...asking }: Asking): CardElement[] {
  const told = rows.slice(0, mostRowsAsked).filter(({ answer }) => answer !== '');
  return told.flatMap((row) => [text(toldSentence(row), { spacing: 'Medium' }), rowInput(row, asking)]);
}

function rowInput(row: RowToAsk, { parties, typed = {} }: Omit<Asking, 'rows'>): CardElement {
  const choices = [...parties.map(({ id, name }) => ({ title: name, value: id })), noPartyChoice];
  return choiceInput(row.field, rowLabel(row), choices, typed[row.field] ?? (row.answer || row.likely));
}
