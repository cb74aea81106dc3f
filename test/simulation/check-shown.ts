import { isDeepStrictEqual } from 'node:util';
import { localDate } from '../../bot/core/calendar/dates';
import type { MessageRow } from '../../bot/core/proposal/message-row';
import type { Proposal } from '../../bot/core/proposal/proposal';
import { whomToAlert } from '../../bot/core/proposal/whom-to-alert';
import type { DesiredMessage } from '../../bot/reconcile/desired-message';
import { messagesFor } from '../../bot/reconcile/messages';
import { troubleNotices, troublesOf } from '../../bot/reconcile/trouble';
import { reminderTitle } from '../../cards/words/notices';
import { aKey } from '../support/builders';
import { secretaryPlace } from '../support/memory-bot/memory-bot';
import { type PaperMessage, wordsIn } from '../support/memory-bot/paper-teams';
import { channelOf } from '../support/simulation/any-schedule';
import type { Posted } from '../support/simulation/faulty-messenger';
import type { Play } from '../support/simulation/play-schedule';
import { conversationAt } from './check-alerts';

/**
 * Returns the messages that do not show the record, read from storage and Teams alone. A message that rests after a
 * refusal of Teams may wait.
 */
export async function problemsInSight(play: Play, options: { mayRest: boolean }): Promise<string[]> {
  const { store, clock } = play;
  const proposal = (await store.proposals.load(aKey()))?.value.proposal;
  if (!proposal) return [];
  const rows = (await store.messages.list(aKey())).map(({ value }) => value);
  const rests = rows.filter(({ failures, notBefore }) => failures > 0 && notBefore > clock.now()).map(({ key }) => key);
  const isExcused = ({ key, thread = '' }: DesiredMessage) =>
    options.mayRest && (rests.includes(key) || rests.includes(thread));
  const troubles = troublesOf(proposal, rows, clock.now());
  const audience = { secretaries: [secretaryPlace] };
  const desired = [...messagesFor(proposal, audience), ...troubleNotices(proposal, troubles, audience)];
  // A party whose turn has gone gets no new card. If the posting of its old one was never noted, the card comes when
  // its turn comes back, and so do the replies under it.
  const isPosted = (key: string) => rows.some((row) => row.key === key && row.messageId !== '');
  const later = desired.filter(({ key, mayBePosted }) => !mayBePosted && !isPosted(key)).map(({ key }) => key);
  return desired
    .filter((each) => !isExcused(each) && !later.includes(each.thread ?? ''))
    .flatMap((each) => wrongMessage(play, proposal, each, rows));
}

function wrongMessage(play: Play, proposal: Proposal, desired: DesiredMessage, rows: readonly MessageRow[]) {
  const { revision } = proposal;
  const { key, kind, mayBePosted, message, alerts, place } = desired;
  const row = rows.find((each) => each.key === key);
  const inTeams = play.teams.all().find(({ id }) => id === row?.messageId);
  if (!row || row.shownRevision === 0) return mayBePosted && kind !== 'atMostOnce' ? [`${key} is not there`] : [];
  if (kind !== 'living') return [];
  if (row.shownRevision !== revision) return [`${key} shows revision ${row.shownRevision} of ${revision}`];
  // A message names the people whom it alerted until it is edited. A deleted message is right too.
  const mentioned = alerts ? whomToAlert(proposal, alerts, conversationAt(place), localDate(play.clock.now())) : [];
  const asPosted = message({ mentioned, thread: undefined });
  const isRight = !inTeams || [message(), asPosted].some((each) => isDeepStrictEqual(inTeams.shown.at(-1), each));
  return isRight ? [] : [`${key} does not show what is so`];
}

/**
 * Returns messages that came too often. Only a message that Teams took and no process could note may have been posted
 * again.
 */
export async function problemsInNumber(play: Play): Promise<string[]> {
  const rows = (await play.store.messages.list(aKey())).map(({ value }) => value);
  const named = new Set(rows.map(({ messageId }) => messageId));
  const there = new Set(play.teams.all().map(({ id }) => id));
  const loose = play.posted.filter(({ messageId }) => there.has(messageId) && !named.has(messageId));
  const unexcused = loose.filter(({ messageId }) => play.noted.has(messageId) || !hasExcuse(play, messageId));
  return [
    ...unexcused.map(({ messageId }) => `${messageId} was posted beside the one that is kept`),
    ...(await wrongReminders(play)),
    ...(await wrongReports(play, loose)),
  ];
}

/**
 * Returns true when its process died, did not hear that it was taken, could not note it, or stood still until its lease
 * had ended.
 */
function hasExcuse({ posted }: Play, messageId: string): boolean {
  const post = posted.find((each) => each.messageId === messageId);
  return (
    post !== undefined &&
    (post.from.isDead || !post.isHeard || post.from.lostNotes > 0 || post.from.standstill !== undefined)
  );
}

async function wrongReminders({ store, teams }: Play): Promise<string[]> {
  const events = (await store.proposals.events(aKey())).map(({ event }) => event);
  return ['kustwacht', 'waterschap'].flatMap((party) => {
    const recorded = events.filter((event) => event.kind === 'reminded' && event.parties.includes(party)).length;
    const posted = teams.in(channelOf(party)).filter((message) => wordsIn(message).includes(reminderTitle('')));
    return posted.length > recorded ? [`${party} was reminded ${posted.length} times, ${recorded} are recorded`] : [];
  });
}

/** The author hears the end of a version once, or once more for each report that no process could note. */
async function wrongReports({ store, teams }: Play, loose: readonly Posted[]): Promise<string[]> {
  const proposal = (await store.proposals.load(aKey()))?.value.proposal;
  if (!proposal) return [];
  return Array.from({ length: proposal.version }, (_, index) => index + 1).flatMap((version) => {
    const reports = teams.in(proposal.authorPlace.conversationId).filter(isReportOf(version));
    const kept = reports.filter(({ id }) => loose.every(({ messageId }) => messageId !== id)).length;
    const isEnd = proposal.status === 'agreed' && version === proposal.version;
    return kept > 1 || (isEnd && kept === 0)
      ? [`the author heard ${kept} times that version ${version} is agreed`]
      : [];
  });
}

function isReportOf(version: number) {
  return (message: PaperMessage) => wordsIn(message).includes(`"Afgestemd: Versie ${version}"`);
}
