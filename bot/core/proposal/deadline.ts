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
  const [today, hour] = [localDate(now), localHour(now)];
  if (deadline === '' || !isWorkday(today, isHoliday) || hour < 8 || hour >= 17) return undefined;
  if (today > deadline && !canBeLate(proposal)) return undefined;
  const moments = [
    { name: '3', day: workdaysBefore(deadline, 3, isHoliday) },
    { name: '1', day: workdaysBefore(deadline, 1, isHoliday) },
    { name: 'after', day: workdaysBefore(deadline, -1, isHoliday) },
  ];
  const due = moments.findLast(({ day }) => day <= today && day > localDate(versionAt));
  return due && `${version}|${deadline}|${due.name}`;
}

/** A version that was put out after its meeting is never late. */
function canBeLate({ memo, versionAt }: Proposal): boolean {
  return memo.meetingDate === '' || memo.meetingDate >= localDate(versionAt);
}
