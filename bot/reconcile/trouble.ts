import { troubleCard } from '../../cards/secretary/trouble-card';
import type { Instant } from '../core/calendar/dates';
import type { MessageRow } from '../core/proposal/message-row';
import type { Proposal } from '../core/proposal/proposal';
import type { Trouble, TroubleKind } from '../core/proposal/trouble';
import { viewFor } from '../core/proposal/view';
import { hasFailedFor } from './delivery';
import { type DesiredMessage, postedOnce } from './desired-message';
import { messagesFor } from './messages';
import { failureKindOf } from './messenger';
import type { Audience } from './notices';

const hourMs = 3_600_000;

/**
 * Returns the troubles in the parties' conversations and the author's chat, by the stored rows: one for each kind and
 * place, however many messages it concerns. A message that is no longer needed does not count, because nobody tries it
 * again and its failure would never pass. Messages to secretaries and notices of trouble do not count either: nobody is
 * told that somebody could not be told.
 */
export function troublesOf(proposal: Proposal, rows: readonly MessageRow[], now: Instant): Trouble[] {
  // Nearly always there is no trouble, and then the messages need not be worked out once more.
  const failing = rows.filter((row) => troubleOf(row, now).length > 0);
  if (failing.length === 0) return [];
  const places = [...proposal.parties.map(({ id, place }) => ({ party: id, place })), { place: proposal.authorPlace }];
  const wanted = new Map(messagesFor(proposal, { secretaries: [] }).map((message) => [message.key, message]));
  const counted = failing.filter(({ key, messageId }) => {
    const message = wanted.get(key);
    return message && (messageId !== '' || message.mayBePosted);
  });
  return places.flatMap((where) => {
    const there = counted.filter(({ place }) => place.conversationId === where.place.conversationId);
    const kinds = there.flatMap((row) => troubleOf(row, now));
    return [...new Set(kinds)].map((kind) => ({ kind, ...where }));
  });
}

/**
 * Tells each secretary once for each kind and place. Trouble that comes back is not told again, because the secretary
 * can do the same about it. Without a known secretary the author is told, because somebody has to know. Never posted in
 * the conversation that it is about.
 */
export function troubleNotices(
  proposal: Proposal,
  troubles: readonly Trouble[],
  { secretaries }: Audience,
): DesiredMessage[] {
  const hasSecretary = secretaries.length > 0;
  const reader = { kind: hasSecretary ? 'secretary' : 'author' } as const;
  return troubles.flatMap((trouble) =>
    (hasSecretary ? secretaries : [proposal.authorPlace])
      .filter(({ conversationId }) => conversationId !== trouble.place.conversationId)
      .map((place) => {
        const key = `trouble|${trouble.kind}|${occasionOf(proposal, trouble)}|${place.conversationId}`;
        return postedOnce(key, place, () => troubleCard(viewFor(proposal, reader), trouble));
      }),
  );
}

/** When the author cannot be reached, the secretary is told again at the end, because the report would reach nobody. */
function occasionOf({ status, version }: Proposal, { kind, party }: Trouble): string {
  if (party !== undefined) return `party|${party}`;
  return kind === 'deleted' ? 'author' : `author|${status}|${version}`;
}

function troubleOf(row: MessageRow, now: Instant): TroubleKind[] {
  switch (failureKindOf(row.lastFailure)) {
    case 'notInConversation':
      return ['absent'];
    case 'rejected':
      return ['rejected'];
    case 'messageGone':
      // Nothing is certain while Teams is asked again, or while the message is about to be posted once more.
      return row.failingSince !== '' || row.shownRevision === 0 ? [] : ['deleted'];
    case 'unavailable':
    case 'throttled':
      return hasFailedFor(row, hourMs, now) ? ['unavailable'] : [];
    case undefined:
      return row.repostedVersion > 0 && row.messageId !== '' ? ['reposted'] : [];
  }
}
