import { formatDutchDate } from '../../bot/core/calendar/dates';
import type { ProposalView } from '../../bot/core/proposal/view';
import { fieldLabels } from '../words/labels';
import { shorten } from '../words/shorten';
import { type CardElement, richText, run } from './adaptive-card';

/** The note's short facts, one on a line. A fact that the note does not give is left out. */
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

/** Most characters of one fact, so that forty attachments do not fill the card. */
const valueLimit = 600;

/** Lines of text instead of a FactSet, because that would read markdown in typed words. */
function fact(label: string, value: string): CardElement {
  const separator = value.includes('\n') ? ':\n' : ': ';
  return richText([run(label + separator, { isSubtle: true }), run(value)], 'Small');
}
