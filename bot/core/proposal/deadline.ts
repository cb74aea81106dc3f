import { type Instant, type IsoDate, localDate, localHour } from '../calendar/dates';
import { addDays, type Holidays, isWorkday, workdaysBefore } from '../calendar/workdays';
import type { Proposal } from './proposal';

/**
 * Returns the tenth working day before the meeting, but never before tomorrow; empty when the meeting is not known or
 * over.
 */
export function defaultDeadline(meetingDate: IsoDate | '', today: IsoDate, isHoliday: Holidays): IsoDate | '' {
  if (meetingDate === '' || meetingDate < today) return '';
  const [, latest = ''] = [workdaysBefore(meetingDate, 10, isHoliday), addDays(today, 1)].sort();
  return latest;
}

/** Returns true after the end of the deadline's day in Amsterdam. */
export function isDeadlinePast(proposal: Proposal, now: Instant): boolean {
  return proposal.deadline !== '' && canBeLate(proposal) && localDate(now) > proposal.deadline;
}

/**
 * Returns the key of the reminder that is due, made of version, deadline and moment, so that it is sent at most once.
 * The moments are three and one working days before the deadline and the morning after it, between 08:00 and 17:00 on a
 * working day. Of several only the latest counts. None is due for a moment before this version was put out.
 */
export function dueReminder(proposal: Proposal, now: Instant, isHoliday: Holidays): string | undefined {
  const { deadline, version, versionAt } = proposal;
  const today = localDate(now);
  if (deadline === '' || !isReminderTime(now, isHoliday)) return undefined;
  if (today > deadline && !canBeLate(proposal)) return undefined;
  const due = reminderDays(deadline, isHoliday).findLast(({ day }) => day <= today && day > localDate(versionAt));
  return due && `${version}|${deadline}|${due.name}`;
}

/** Any fourteen days have three working days, so before that no reminder is due. */
const earliestDays = 14;

/**
 * Names the reminder and the passed deadline that may be due for a proposal of which only the deadline is known. The
 * name stays until the next is due, so a proposal that was looked at once need not be loaded again until it changes.
 */
export function mayBeDue(deadline: IsoDate | '', now: Instant, isHoliday: Holidays): string[] {
  const today = localDate(now);
  if (deadline === '' || addDays(today, earliestDays) < deadline) return [];
  const reminder = isReminderTime(now, isHoliday)
    ? reminderDays(deadline, isHoliday).findLast(({ day }) => day <= today)
    : undefined;
  return [...(reminder ? [reminder.name] : []), ...(today > deadline ? ['passed'] : [])];
}

function isReminderTime(now: Instant, isHoliday: Holidays): boolean {
  const hour = localHour(now);
  return hour >= 8 && hour < 17 && isWorkday(localDate(now), isHoliday);
}

function reminderDays(deadline: IsoDate, isHoliday: Holidays): { name: string; day: IsoDate }[] {
  return [
    { name: '3', day: workdaysBefore(deadline, 3, isHoliday) },
    { name: '1', day: workdaysBefore(deadline, 1, isHoliday) },
    { name: 'after', day: workdaysBefore(deadline, -1, isHoliday) },
  ];
}

/** A version that was put out after its meeting is never late. A written round has a day of its own. */
function canBeLate({ memo, versionAt, written }: Proposal): boolean {
  return written !== undefined || memo.meetingDate === '' || memo.meetingDate >= localDate(versionAt);
}
