import { formatDutchDate } from '../../bot/core/calendar/dates';
import { formatDutchDay } from '../../bot/core/calendar/weekdays';
import type { ConceptView } from '../../bot/core/concept/concept-view';
import { partiesInOrder } from '../../bot/core/concept/draft';
import { type CardElement, richText, run } from '../elements/adaptive-card';
import { meetingLabel, notKnownYet } from '../words/concept';
import { confidentialityTitles, fieldLabels } from '../words/labels';
import { listOf } from '../words/lists';
import { shorten } from '../words/shorten';
import { agendaItemWords } from '../words/titles';

/** The concept as it would be put out, in some ten lines on a phone. */
export function conceptSummary({ draft, linked }: ConceptView): CardElement[] {
  const { memo, deadline, parties } = draft;
  const chosen = partiesInOrder(draft, linked).filter(({ id }) => parties.includes(id));
  const day = memo.meetingDate && formatDutchDate(memo.meetingDate);
  const item = memo.agendaItem && agendaItemWords(memo.agendaItem);
  const known = memo.confidentiality === 'onbekend' ? '' : confidentialityTitles[memo.confidentiality];
  const lines: [label: string, value: string, limit: number][] = [
    [fieldLabels.subject, memo.subject, 90],
    [fieldLabels.request, memo.request.replaceAll('\n', ' '), 130],
    [meetingLabel, [shorten(memo.body, 60), day, shorten(item, 30)].filter(Boolean).join(', '), 120],
    [fieldLabels.confidentiality, known, 90],
    [fieldLabels.parties, listOf(chosen.map(({ name }) => name)), 80],
    [fieldLabels.deadline, deadline && formatDutchDay(deadline), 90],
  ];
  return lines.map(([label, value, limit]) =>
    richText([run(`${label}: `, { isSubtle: true }), run(value === '' ? notKnownYet : shorten(value, limit))], 'Small'),
  );
}
