import type { Instant, IsoDate } from '../calendar/dates';
import type { Person } from '../directory/person';

interface Occurred {
  /** The number of the event that recorded it. */
  revision: number;
  at: Instant;
  by: Person;
}

/** Parties (ids) were asked again. `key` comes from manualReminderKey or dueReminder. */
export type Reminder = Occurred & { kind: 'reminder'; parties: readonly string[]; key: string };
/** `deadline` passed while the round was under way. */
export type PassedDeadline = Occurred & { kind: 'deadlinePassed'; deadline: IsoDate };
/** The author replied to a party (id). `answers`: the number of the event with the answered position. */
export type Reply = Occurred & { kind: 'reply'; party: string; answers: number; text: string };

/** The answer that had ended the round of this version was taken back, for this party (id). */
export type Reopening = Occurred & { kind: 'reopening'; party: string; version: number };

/** An occurrence besides the answers, from which messages follow. */
export type Signal = Reminder | PassedDeadline | Reply | Reopening;

/** Returns the key of a reminder that somebody asked for with this command. */
export function manualReminderKey(commandId: string): string {
  return `hand|${commandId}`;
}

/** Returns true when the reminder with this key was recorded. */
export function wasReminded(signals: readonly Signal[], key: string): boolean {
  return signals.some((signal) => signal.kind === 'reminder' && signal.key === key);
}
