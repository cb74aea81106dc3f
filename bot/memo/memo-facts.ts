import { confidentialityTitles } from '../../cards/words/labels';
import { noteLabels } from '../../cards/words/note';
import { formatDutchDate } from '../core/calendar/dates';
import type { Memo } from '../core/note/memo';

/** Returns the facts at the top of a note, in its order, as people read them. */
export function factsOf(memo: Memo): [label: string, value: string][] {
  return [
    [noteLabels.body, memo.body],
    [noteLabels.agendaItem, memo.agendaItem],
    [noteLabels.meetingDate, memo.meetingDate === '' ? '' : formatDutchDate(memo.meetingDate)],
    [noteLabels.subject, memo.subject],
    [noteLabels.treatment, memo.treatment],
    [noteLabels.officialHolders, memo.officialHolders.join(' / ')],
    [noteLabels.boardHolders, memo.boardHolders.join(' / ')],
    [noteLabels.author, memo.author],
    [
      noteLabels.confidentiality,
      memo.confidentiality === 'onbekend' ? '' : confidentialityTitles[memo.confidentiality],
    ],
    [noteLabels.attachments, memo.attachments.map((item) => `• ${item}`).join('\n')],
  ];
}
