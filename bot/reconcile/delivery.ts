import type { Instant } from '../core/calendar/dates';
import type { MessageRow } from '../core/proposal/message-row';
import { isClosed, type Proposal } from '../core/proposal/proposal';
import type { DesiredMessage } from './desired-message';
import { type DeliveryFailure, failureKindOf, type PostedMessage } from './messenger';

/**
 * Milliseconds of a lease, more than twice the time after which sending is given up (20 s), so that a lease never ends
 * under its holder.
 */
const leaseMs = 60_000;
/** Most milliseconds of a send: 20 s for its turn, see limit-sends, and 20 s for the sending. */
const longestSendMs = 40_000;
/** An edited card is left alone for a second, so that fifty answers in a second become a few edits. */
const editPauseMs = 1_000;
const longestRetryMs = 10 * 60_000;
/** Longest pause after a lasting refusal. When the bot is added again the next try is at once, see look-again. */
const longestAbsenceMs = 6 * 3_600_000;
/** Milliseconds after which it is believed that a card is gone: Teams also says so of a card that is there. */
const goneAfterMs = 3 * 60_000;
const weekMs = 7 * 24 * 3_600_000;
/**
 * Fewest tries in the week after which a message is given up. A running bot makes about thirty; with fewer it stood
 * still, and the week does not count yet.
 */
const fewestTries = 20;

/** The row of a message that has not been posted yet. */
export function unposted({ key, place }: Pick<DesiredMessage, 'key' | 'place'>): MessageRow {
  return {
    key,
    place,
    messageId: '',
    conversationId: '',
    shownRevision: 0,
    leasedUntil: '',
    notBefore: '',
    failures: 0,
    lastFailure: '',
    failingSince: '',
    repostedVersion: 0,
  };
}

/**
 * True when Teams refused this message for longer than `ms`. Time after a missed retry does not count: the bot was down, and
 * Teams might have taken it.
 */
export function hasFailedFor({ failingSince, notBefore }: MessageRow, ms: number, now: Instant): boolean {
  const knownUntil = notBefore < now ? notBefore : now;
  return failingSince !== '' && knownUntil !== '' && Date.parse(knownUntil) - Date.parse(failingSince) > ms;
}

/**
 * True when an ended proposal may leave this message as it is, because it failed for a week: no proposal stays open for
 * ever.
 */
export function isGivenUp(proposal: Proposal, row: MessageRow, now: Instant): boolean {
  return isClosed(proposal) && hasFailedFor(row, weekMs, now) && row.failures >= fewestTries;
}

export function isBehind(desired: DesiredMessage, row: MessageRow | undefined, revision: number): boolean {
  if (!row?.messageId && !desired.mayBePosted) return false;
  if (!row) return true;
  if (row.shownRevision === 0) return desired.kind !== 'atMostOnce' || row.leasedUntil === '';
  return desired.kind === 'living' && row.shownRevision < revision;
}

/** Returns the moment from which this row may be handled, because of a lease or a pause. Empty: now. */
export function freeFrom(row: MessageRow, now: Instant): Instant | '' {
  const [, later = ''] = [row.leasedUntil, row.notBefore].sort();
  return later > now ? later : '';
}

export function claimed(row: MessageRow, now: Instant): MessageRow {
  return { ...row, leasedUntil: after(now, leaseMs) };
}

/**
 * Returns true while there is time to send within the lease: a later send could undo the next holder's. False when this
 * process stood still.
 */
export function hasTimeToSend(leased: MessageRow, now: Instant): boolean {
  return leased.leasedUntil !== '' && Date.parse(leased.leasedUntil) - Date.parse(now) >= longestSendMs;
}

export function delivered(row: MessageRow, posted: PostedMessage, revision: number, now: Instant): MessageRow {
  return {
    ...row,
    ...posted,
    shownRevision: revision,
    leasedUntil: '',
    // The first edit after posting goes at once.
    notBefore: row.messageId === '' ? '' : after(now, editPauseMs),
    failures: 0,
    lastFailure: '',
    failingSince: '',
  };
}

/**
 * Returns the row after a refusal of Teams: to be tried later, to be posted anew (once for each version, when it stays
 * gone), or given up.
 */
export function undelivered(
  row: MessageRow,
  failure: DeliveryFailure,
  desired: DesiredMessage,
  { revision, version }: Proposal,
  now: Instant,
): MessageRow {
  const before = isNewlyGone(row, failure) ? { ...row, failures: 0, failingSince: '' as const } : row;
  const failed = { ...before, leasedUntil: '' as const, failures: before.failures + 1, lastFailure: failure.message };
  if (failure.kind === 'messageGone' && isGone(before, now)) {
    const gone = { ...failed, failingSince: '' as const };
    return desired.isAwaited && row.repostedVersion < version
      ? { ...gone, messageId: '', conversationId: '', shownRevision: 0, repostedVersion: version }
      : { ...gone, shownRevision: revision };
  }
  // Only after `throttled` is it certain that the message is not there, and useful to try again.
  if (desired.kind === 'atMostOnce' && failure.kind !== 'throttled') return { ...failed, shownRevision: revision };
  const notBefore = after(now, Math.max(pauseMs(failed.failures, failure), failure.retryAfterMs));
  return { ...failed, notBefore, failingSince: before.failingSince || now };
}

/**
 * Returns true when it is believed that the message is gone: after some minutes, and from then on at once. `row`: of a
 * message that Teams said is gone.
 */
function isGone(row: MessageRow, now: Instant): boolean {
  return (row.failures > 0 && row.failingSince === '') || hasFailedFor({ ...row, notBefore: now }, goneAfterMs, now);
}

/** A failure of another kind tells nothing about how long the message is gone. */
function isNewlyGone({ lastFailure }: MessageRow, { kind }: DeliveryFailure): boolean {
  return kind === 'messageGone' && failureKindOf(lastFailure) !== 'messageGone';
}

function pauseMs(failures: number, { kind }: DeliveryFailure): number {
  const [first, longest] =
    kind === 'notInConversation' || kind === 'rejected' ? [longestRetryMs, longestAbsenceMs] : [1_000, longestRetryMs];
  return Math.min(first * 2 ** (failures - 1), longest);
}

function after(now: Instant, ms: number): Instant {
  return new Date(Date.parse(now) + ms).toISOString();
}
