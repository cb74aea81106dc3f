import { statusCard } from '../../../cards/author/status-card';
import { answerCard } from '../../../cards/chat/answer-card';
import { text } from '../../../cards/elements/adaptive-card';
import { askedWords } from '../../../cards/words/asked/other';
import { buttonTitles } from '../../../cards/words/buttons';
import { confidentialityTitles, fieldLabels } from '../../../cards/words/labels';
import { listOf } from '../../../cards/words/lists';
import { shorten } from '../../../cards/words/shorten';
import { formatDutchDate, localDate } from '../../core/calendar/dates';
import type { Memo } from '../../core/note/memo';
import type { AskedField } from '../../language/question';
import type { Answer } from '../reply';
import { aboutOne, type Enquiry, workdaysBetween } from './enquiry';
import type { Seen } from './world';

/** Most characters of a field. */
const longestField = 2_000;

/** One field of one note. A note that may not be shown here keeps its fields. */
export function tellDetail(enquiry: Enquiry): Promise<Answer> {
  const { field = 'request' } = enquiry.asked.slots;
  return aboutOne(enquiry, (seen) => {
    if (field === 'submittedAt') return tellSince(enquiry, seen);
    return field === 'documentsLink' ? tellLink(seen) : tellField(field, seen);
  });
}

function tellSince({ ports }: Enquiry, { proposal, view }: Seen): Answer {
  const on = localDate(proposal.versionAt);
  const workdays = workdaysBetween(on, localDate(ports.now()), ports.isHoliday);
  return answerCard(askedWords.submitted(on, workdays, view.authorName), { below: statusCard(view) });
}

function tellLink({ view: { documentsLink } }: Seen): Answer {
  if (documentsLink === '') return answerCard(askedWords.noLink);
  const open = { type: 'Action.OpenUrl', title: buttonTitles.openDocuments, url: documentsLink } as const;
  return answerCard(askedWords.link, { buttons: [open] });
}

function tellField(field: MemoField, { view }: Seen): Answer {
  const { memo } = view;
  if (!memo) return answerCard(askedWords.notShown, { below: statusCard(view) });
  const value = shorten(fieldIn(memo, field), longestField);
  const label = fieldLabels[field === 'holders' ? 'boardHolders' : field];
  if (value === '') return answerCard(askedWords.empty(label), { below: statusCard(view) });
  const [first = '', ...lines] = askedWords.field(label, value).split('\n').filter(Boolean);
  return answerCard(first, { lines: lines.map((line) => text(line)) });
}

type MemoField = Exclude<AskedField, 'submittedAt' | 'documentsLink'>;

function fieldIn(memo: Memo, field: MemoField): string {
  switch (field) {
    case 'request':
      return memo.request;
    case 'attachments':
      return listOf(memo.attachments);
    case 'confidentiality':
      return confidentialityTitles[memo.confidentiality];
    case 'treatment':
      return memo.treatment;
    case 'holders':
      return listOf([...memo.boardHolders, ...memo.officialHolders]);
    case 'author':
      return memo.author;
    case 'meetingDate':
      return memo.meetingDate && formatDutchDate(memo.meetingDate);
    case 'agendaItem':
      return memo.agendaItem;
    case 'caseNumber':
      return memo.caseNumber;
  }
}
