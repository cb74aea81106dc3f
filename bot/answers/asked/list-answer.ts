import { answerCard } from '../../../cards/chat/answer-card';
import { sayCard } from '../../../cards/chat/say-card';
import { type TextElement, text } from '../../../cards/elements/adaptive-card';
import { type OverviewLine, overviewCard } from '../../../cards/secretary/overview-card';
import { asOf } from '../../../cards/words/asked/days';
import { nothingLinked } from '../../../cards/words/chat';
import { meetingHeading, overviewTitles } from '../../../cards/words/overview';
import { type IsoDate, localDate } from '../../core/calendar/dates';
import { pageOf } from '../../core/page';
import { isDeadlinePast } from '../../core/proposal/deadline';
import type { IndexRow } from '../../core/proposal/index-row';
import { askedText } from '../../language/asked-text';
import type { Answer } from '../reply';
import type { Enquiry } from './enquiry';
import { readProposals, type Seen } from './world';

/** The moment at which an answer holds. */
export function now({ ports }: Pick<Enquiry, 'ports'>): TextElement {
  return text(asOf(ports.now()), { isSubtle: true, size: 'Small', spacing: 'None' });
}

/** Proposals under one heading. */
export interface Group {
  heading: string;
  seen: readonly Seen[];
}

/** The sentence, and a page of the proposals below it. */
export function list(enquiry: Enquiry, sentence: string, groups: readonly Group[]): Answer {
  const lines = groups.flatMap(({ heading, seen }) => seen.map(({ row, view }) => ({ row, view, group: heading })));
  const page = pageOf(lines, enquiry.page);
  return listCard(enquiry, sentence, page.rows, page);
}

/** The sentence, and a page of the proposals below it: the late ones, then the others by meeting. Reads that page only. */
export async function listByMeeting(
  enquiry: Enquiry,
  sentence: string,
  rows: readonly IndexRow[],
  hasExpired = false,
): Promise<Answer> {
  const moment = enquiry.ports.now();
  const today = localDate(moment);
  const sorted = [...rows].sort((one, other) => placeOf(one, today).localeCompare(placeOf(other, today)));
  const page = pageOf(sorted, enquiry.page);
  const seen = await readProposals(enquiry.ports, enquiry.world.scope, page.rows);
  const lines = seen.map(({ row, proposal, view }) => {
    const group = isDeadlinePast(proposal, moment) ? overviewTitles.past : meetingHeading(row.meetingDate);
    return { row, view, group };
  });
  return listCard(enquiry, sentence, lines, { ...page, hasExpired });
}

/** Sorts what is past its deadline first, then by meeting; what has no meeting comes last. */
function placeOf({ status, deadline, meetingDate }: IndexRow, today: IsoDate): string {
  const isPast = status === 'submitted' && deadline !== '' && deadline < today;
  return isPast ? `0|${deadline}` : `1|${meetingDate || '9999'}`;
}

/** The button for another page asks the same question. */
function listCard(
  { world, intent, asked, ...enquiry }: Enquiry,
  sentence: string,
  lines: readonly OverviewLine[],
  { page, pages, hasExpired = false }: { page: number; pages: number; hasExpired?: boolean },
): Answer {
  if (world.scope.kind === 'nothing') return sayCard(nothingLinked);
  if (lines.length === 0) return answerCard(sentence);
  const whole = overviewCard('', lines, {
    page: { page, pages, question: askedText(intent, asked.slots) },
    hasExpired,
  });
  return answerCard(sentence, { lines: [now(enquiry)], below: { ...whole, body: whole.body.slice(1) } });
}
