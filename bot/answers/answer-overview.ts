import { sayCard } from '../../cards/chat/say-card';
import { type OverviewLine, overviewCard } from '../../cards/secretary/overview-card';
import { noneOpen, nothingLinked } from '../../cards/words/chat';
import { meetingHeading, noneLate, noneOnMeeting, overviewTitles } from '../../cards/words/overview';
import type { HandleRetention } from '../commands/handle-retention';
import { daysMeant } from '../core/calendar/date-reading';
import { type Instant, type IsoDate, localDate } from '../core/calendar/dates';
import { readDay } from '../core/calendar/read-day';
import { whyNoDay } from '../core/calendar/why-no-day';
import { type Holidays, workdaysBefore } from '../core/calendar/workdays';
import { isDeadlinePast } from '../core/proposal/deadline';
import type { IndexRow } from '../core/proposal/index-row';
import type { Proposal } from '../core/proposal/proposal';
import { viewFor } from '../core/proposal/view';
import { ignoreUnreadable } from '../store/unreadable-row';
import { type LookUpStore, openRows } from './look-up';
import type { Answer } from './reply';
import { type Asker, readerIn, type Scope, scopeOf } from './scope';

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

/** Most proposals in an answer. The others are counted. */
const mostShown = 40;
/** A deadline is near when it is at most this many working days away. */
const nearWorkdays = 3;

/**
 * Lists open proposals by meeting, the first meeting first. `meeting`, as typed, keeps only that meeting. A secretary
 * also reads that proposals are past their retention term, without asking.
 */
export async function answerOverview(
  { store, now, handleRetention }: OverviewPorts,
  meeting: string,
  asker: Asker,
): Promise<Answer> {
  const scope = await scopeOf(asker, store.parties);
  if (scope.kind === 'nothing') return sayCard(nothingLinked);
  const today = localDate(now());
  const day = readDay(meeting, today, { from: today });
  if (meeting !== '' && day.kind !== 'found' && daysMeant(day).length === 0) return whyNoDay(day);
  const open = await openRows(store, scope, asker.tenantId);
  const rows = open
    .filter((row) => meeting === '' || isOnDay(meeting, row.meetingDate, today))
    .sort((one, other) => (one.meetingDate || '9999').localeCompare(other.meetingDate || '9999'));
  if (rows.length === 0) return sayCard(open.length === 0 ? noneOpen[scope.kind] : noneOnMeeting);
  const lines = (await load(store, scope, rows.slice(0, mostShown))).map(({ line }) => line);
  const days = [...new Set(lines.map(({ row }) => row.meetingDate))];
  const groups = days.map((day) => ({
    heading: meetingHeading(day),
    lines: lines.filter(({ row }) => row.meetingDate === day),
  }));
  return overviewCard(overviewTitles.open, groups, {
    others: rows.length - lines.length,
    hasExpired: meeting === '' && (await handleRetention.hasExpired(asker)),
  });
}

/** Lists open proposals whose deadline has passed, and those whose deadline is near. */
export async function answerLate({ store, now, isHoliday }: LatePorts, asker: Asker): Promise<Answer> {
  const scope = await scopeOf(asker, store.parties);
  if (scope.kind === 'nothing') return sayCard(nothingLinked);
  const [moment, today] = [now(), localDate(now())];
  const isNear = ({ deadline }: IndexRow) =>
    deadline !== '' && workdaysBefore(deadline, nearWorkdays, isHoliday) <= today;
  const rows = (await openRows(store, scope, asker.tenantId))
    .filter(isNear)
    .sort((one, other) => one.deadline.localeCompare(other.deadline));
  const loaded = await load(store, scope, rows.slice(0, mostShown));
  const past = loaded.filter(({ proposal }) => isDeadlinePast(proposal, moment));
  const near = loaded.filter(({ proposal }) => proposal.deadline >= today);
  if (past.length + near.length === 0) return sayCard(noneLate);
  const groups = [
    { heading: overviewTitles.past, lines: past.map(({ line }) => line) },
    { heading: overviewTitles.near, lines: near.map(({ line }) => line) },
  ].filter(({ lines }) => lines.length > 0);
  return overviewCard(overviewTitles.late, groups, { others: rows.length - loaded.length });
}

async function load(store: LookUpStore, scope: Scope, rows: readonly IndexRow[]) {
  const loaded = await Promise.all(
    rows.map(async (row): Promise<{ proposal: Proposal; line: OverviewLine }[]> => {
      const proposal = (await ignoreUnreadable(store.proposals.load(row)))?.value.proposal;
      const reader = proposal && readerIn(scope, proposal);
      return reader ? [{ proposal, line: { row, view: viewFor(proposal, reader) } }] : [];
    }),
  );
  return loaded.flat();
}

/**
 * Returns the days that a typed meeting may mean: `15 april` of any year, the first `woensdag` after today, or both
 * days that `volgende woensdag` may be.
 */
function isOnDay(typed: string, date: IsoDate | '', today: IsoDate): boolean {
  return date !== '' && daysMeant(readDay(typed, today, { from: date })).includes(date);
}
