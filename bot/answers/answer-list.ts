import { choiceCard } from '../../cards/chat/choice-card';
import { sayCard } from '../../cards/chat/say-card';
import { overviewCard } from '../../cards/secretary/overview-card';
import { meetingHeading } from '../../cards/words/overview';
import {
  listExplanation,
  listTitle,
  lookedBack,
  noMeetings,
  noneListed,
  whichMeeting,
} from '../../cards/words/proposal-list';
import { daysMeant } from '../core/calendar/date-reading';
import { type Instant, type IsoDate, localDate } from '../core/calendar/dates';
import { readDay } from '../core/calendar/read-day';
import { whyNoDay } from '../core/calendar/why-no-day';
import { pageOf } from '../core/page';
import { whyNotAllowed } from '../core/permission';
import type { IndexRow } from '../core/proposal/index-row';
import { listId, type MeetingDays, mostClosed, onMeetings, openAndClosed } from '../core/proposal/listed';
import type { ProposalKey } from '../core/proposal/proposal';
import type { Asked } from './asked';
import { loadLines } from './load-lines';
import type { LookUpStore } from './look-up';
import type { Answer } from './reply';
import type { Asker } from './scope';

export interface ListPorts {
  store: LookUpStore;
  now: () => Instant;
  downloadUrl: (key: ProposalKey, what: 'list') => Promise<string>;
}

/** Lists the open and finished proposals of the meeting on a day, as typed; without a day it asks of which meeting. */
export async function answerList(ports: ListPorts, meeting: string, asker: Asker, asked: Asked): Promise<Answer> {
  const refusal = whyNotAllowed('listMeeting', asker);
  if (refusal) return refusal;
  const today = localDate(ports.now());
  const day = readDay(meeting, today, { from: today });
  if (meeting !== '' && day.kind !== 'found' && daysMeant(day).length === 0) return whyNoDay(day);
  const { rows } = await everyRow(ports, asker);
  const isMeant = (date: IsoDate) => daysMeant(readDay(meeting, today, { from: date })).includes(date);
  const days = meetingDays(rows, today).filter((date) => meeting === '' || isMeant(date));
  const [only] = days;
  if (!only) return sayCard(meeting === '' ? noMeetings : noneListed);
  if (meeting !== '' && days.length === 1) return answerListOf(ports, { from: only, until: only }, asker, asked);
  return choiceCard(
    whichMeeting,
    days.map((date) => ({ title: meetingHeading(date), asks: `lijst ${date}` })),
  );
}

/** Lists the open and finished proposals of the meetings on these days, also as a file. */
export async function answerListOf(ports: ListPorts, days: MeetingDays, asker: Asker, asked: Asked): Promise<Answer> {
  const refusal = whyNotAllowed('listMeeting', asker);
  if (refusal) return refusal;
  const { rows, isCut } = await everyRow(ports, asker);
  const listed = onMeetings(rows, days);
  if (listed.length === 0) return sayCard(noneListed);
  const page = pageOf(listed, asked.page);
  const groupOf = ({ meetingDate }: IndexRow) => (days.from === days.until ? '' : meetingHeading(meetingDate));
  return overviewCard(listTitle(days), await loadLines(ports.store, { kind: 'everything' }, page.rows, groupOf), {
    page: { ...page, question: asked.text },
    notes: isCut ? [lookedBack(mostClosed)] : [],
    download: {
      explanation: listExplanation,
      url: await ports.downloadUrl({ tenantId: asker.tenantId, id: listId(days) }, 'list'),
    },
  });
}

async function everyRow({ store: { index } }: ListPorts, { tenantId }: Asker) {
  const open = (await index.open(tenantId)).map(({ value }) => value);
  const closed = await index.closed(tenantId, mostClosed);
  return { rows: openAndClosed(open, closed), isCut: closed.length === mostClosed };
}

/** Returns the days of meetings: the coming ones, the first first, then the past ones, the last first. */
function meetingDays(rows: readonly IndexRow[], today: IsoDate): IsoDate[] {
  const days = [...new Set(rows.map(({ meetingDate }) => meetingDate))].filter(Boolean).sort();
  return [...days.filter((day) => day >= today), ...days.filter((day) => day < today).reverse()];
}
