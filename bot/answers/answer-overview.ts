import { sayCard } from '../../cards/chat/say-card';
import { overviewCard } from '../../cards/secretary/overview-card';
import { noneOpen, nothingLinked } from '../../cards/words/chat';
import { meetingHeading, noneLate, noneOnMeeting, overviewTitles } from '../../cards/words/overview';
import type { HandleRetention } from '../commands/handle-retention';
import { daysMeant } from '../core/calendar/date-reading';
import { type Instant, type IsoDate, localDate } from '../core/calendar/dates';
import { readDay } from '../core/calendar/read-day';
import { whyNoDay } from '../core/calendar/why-no-day';
import { type Holidays, workdaysBefore } from '../core/calendar/workdays';
import { pageOf } from '../core/page';
import { isDeadlinePast } from '../core/proposal/deadline';
import type { IndexRow } from '../core/proposal/index-row';
import type { Proposal } from '../core/proposal/proposal';
import type { Asked } from './asked';
import { loadLines } from './load-lines';
import { type LookUpStore, openRows } from './look-up';
import type { Answer } from './reply';
import { type Asker, scopeOf } from './scope';

interface OverviewPorts {
  store: LookUpStore;
  now: () => Instant;
  handleRetention: Pick<HandleRetention, 'hasExpired'>;
}

interface LatePorts {
  store: LookUpStore;
  now: () => Instant;
  isHoliday: Holidays;
}

/** A deadline is near when it is at most this many working days away. */
const nearWorkdays = 3;

/**
 * Lists open proposals: the late ones, then the others by meeting, the first meeting first. `meeting`, as typed, keeps
 * only that meeting. A secretary also reads that proposals are past their retention term, without asking.
 */
export async function answerOverview(
  { store, now, handleRetention }: OverviewPorts,
  meeting: string,
  asker: Asker,
  asked: Asked,
): Promise<Answer> {
  const scope = await scopeOf(asker, store.parties);
  if (scope.kind === 'nothing') return sayCard(nothingLinked);
  const [moment, today] = [now(), localDate(now())];
  const day = readDay(meeting, today, { from: today });
  if (meeting !== '' && day.kind !== 'found' && daysMeant(day).length === 0) return whyNoDay(day);
  const open = await openRows(store, scope, asker.tenantId);
  const rows = open
    .filter((row) => meeting === '' || isOnDay(meeting, row.meetingDate, today))
    .sort((one, other) => placeOf(one, today).localeCompare(placeOf(other, today)));
  if (rows.length === 0) return sayCard(open.length === 0 ? noneOpen[scope.kind] : noneOnMeeting);
  const page = pageOf(rows, asked.page);
  const groupOf = (row: IndexRow, proposal: Proposal) =>
    isDeadlinePast(proposal, moment) ? overviewTitles.past : meetingHeading(row.meetingDate);
  return overviewCard(overviewTitles.open, await loadLines(store, scope, page.rows, groupOf), {
    page: { ...page, question: asked.text },
    hasExpired: meeting === '' && (await handleRetention.hasExpired(asker)),
  });
}

/** Lists open proposals whose deadline has passed, and those whose deadline is near. */
export async function answerLate({ store, now, isHoliday }: LatePorts, asker: Asker, asked: Asked): Promise<Answer> {
  const scope = await scopeOf(asker, store.parties);
  if (scope.kind === 'nothing') return sayCard(nothingLinked);
  const [moment, today] = [now(), localDate(now())];
  const isNear = ({ deadline }: IndexRow) =>
    deadline !== '' && workdaysBefore(deadline, nearWorkdays, isHoliday) <= today;
  const rows = (await openRows(store, scope, asker.tenantId))
    .filter(isNear)
    .sort((one, other) => one.deadline.localeCompare(other.deadline));
  const page = pageOf(rows, asked.page);
  const groupOf = (_: IndexRow, proposal: Proposal) =>
    isDeadlinePast(proposal, moment) ? overviewTitles.past : overviewTitles.near;
  const loaded = await loadLines(store, scope, page.rows, groupOf);
  // A note that was put out after its meeting is never late, and its deadline is not near either.
  const lines = loaded.filter(({ proposal, group }) => group === overviewTitles.past || proposal.deadline >= today);
  if (lines.length === 0 && page.pages === 1) return sayCard(noneLate);
  return overviewCard(overviewTitles.late, lines, { page: { ...page, question: asked.text } });
}

/** Sorts what is past its deadline first, then by meeting; what has no meeting comes last. */
function placeOf({ deadline, meetingDate }: IndexRow, today: IsoDate): string {
  const isPast = deadline !== '' && deadline < today;
  return isPast ? `0|${deadline}` : `1|${meetingDate || '9999'}`;
}

/**
 * Returns the days that a typed meeting may mean: `15 april` of any year, the first `woensdag` after today, or both
 * days that `volgende woensdag` may be.
 */
function isOnDay(typed: string, date: IsoDate | '', today: IsoDate): boolean {
  return date !== '' && daysMeant(readDay(typed, today, { from: date })).includes(date);
}
