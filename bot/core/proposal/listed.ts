import type { IsoDate } from '../calendar/dates';
import type { IndexRow } from './index-row';

/** Most closed proposals that a list looks at, newest first. */
export const mostClosed = 500;

/** A first and a last day, both included. */
export interface MeetingDays {
  from: IsoDate;
  until: IsoDate;
}

/**
 * Joins the lists of open and closed proposals. One that has just been closed is in both for a moment, and the later
 * row counts.
 */
export function openAndClosed(open: readonly IndexRow[], closed: readonly IndexRow[]): IndexRow[] {
  const byId = new Map<string, IndexRow>();
  for (const row of [...open, ...closed]) {
    if ((byId.get(row.id)?.revision ?? -1) < row.revision) byId.set(row.id, row);
  }
  return [...byId.values()];
}

/** Returns the proposals whose meeting is on these days, by meeting and agenda item. */
export function onMeetings(rows: readonly IndexRow[], { from, until }: MeetingDays): IndexRow[] {
  return rows
    .filter(({ meetingDate }) => meetingDate !== '' && from <= meetingDate && meetingDate <= until)
    .sort(
      (one, other) =>
        one.meetingDate.localeCompare(other.meetingDate) ||
        one.agendaItem.localeCompare(other.agendaItem, 'nl', { numeric: true }),
    );
}

/** Writes the days as one text without spaces; see listedDays. */
export function listId({ from, until }: MeetingDays): string {
  return `${from}_${until}`;
}

/** Reads what listId wrote. */
export function listedDays(id: string): MeetingDays {
  const [from = '', until = ''] = id.split('_');
  return { from, until };
}
