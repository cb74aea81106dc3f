import { formatDutchDate } from '../../bot/core/calendar/dates';
import type { ProposalView } from '../../bot/core/proposal/view';
import { fieldLabels } from '../words/labels';
import { shorten } from '../words/shorten';
import { type CardElement, richText, run } from './adaptive-card';

/** The note's small facts, one on a line; what the note does not say is left out. */
export function facts({ memo, authorName }: ProposalView): CardElement[] {
  if (!memo) return [fact(fieldLabels.author, authorName)];
  const known: [string, string][] = [
    [fieldLabels.body, memo.body],
    [fieldLabels.agendaItem, memo.agendaItem],
    [fieldLabels.meetingDate, memo.meetingDate && formatDutchDate(memo.meetingDate)],
    [fieldLabels.officialHolders, memo.officialHolders.join(', ')],
    [fieldLabels.boardHolders, memo.boardHolders.join(', ')],
    [fieldLabels.author, memo.author || authorName],
    [fieldLabels.attachments, memo.attachments.join('\n')],
  ];
  return known.filter(([, value]) => value !== '').map(([label, value]) => fact(label, shorten(value, valueLimit)));
}

/** Most characters of one fact: forty attachments are not small facts. */
const valueLimit = 600;

/** Not a FactSet: that would read markdown in what people typed. */
function fact(label: string, value: string): CardElement {
  const separator = value.includes('\n') ? ':\n' : ': ';
  return richText([run(label + separator, { isSubtle: true }), run(value)], 'Small');
}
