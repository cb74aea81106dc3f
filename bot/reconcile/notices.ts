import { deadlinePassedCard } from '../../cards/author/deadline-passed-card';
import { noticeCard } from '../../cards/author/notice-card';
import { askedAgainCard } from '../../cards/party/asked-again-card';
import { reminderCard } from '../../cards/party/reminder-card';
import { replyCard } from '../../cards/party/reply-card';
import type { Place } from '../core/directory/person';
import { hasWords } from '../core/proposal/position';
import { isClosed, type Proposal } from '../core/proposal/proposal';
import type { PassedDeadline, Reply } from '../core/proposal/signal';
import { type ProposalView, viewFor } from '../core/proposal/view';
import { cardKey, type DesiredMessage, postedOnce, type Sending } from './desired-message';
import { messageLink } from './message-link';

/** The people who hear of a proposal besides its parties and its author. */
export interface Audience {
  /** The private conversations of the secretaries, as far as they are known. */
  secretaries: readonly Place[];
}

/**
 * Tells the author of each remark and each Niet akkoord, even of one that no longer counts, because somebody meant it,
 * and of each Niet akkoord that became another answer.
 */
export function noticesToAuthor(proposal: Proposal, author: ProposalView): DesiredMessage[] {
  return author.rows.flatMap((row) =>
    row.answers
      .filter((answer) => hasWords(answer) || answer.isTurned)
      .map((answer) =>
        postedOnce(`notice|${answer.revision}`, proposal.authorPlace, () => noticeCard(author, row.name, answer)),
      ),
  );
}

/**
 * The latest reminder of each party that still has to answer. Each reminder was decided and recorded before. The next
 * one takes the place of one that could not be posted in time.
 */
export function reminders(proposal: Proposal): DesiredMessage[] {
  const sent = proposal.signals.filter((signal) => signal.kind === 'reminder');
  return proposal.parties.flatMap((party) => {
    const { id, place } = party;
    const latest = sent.findLast(({ parties }) => parties.includes(id));
    if (!latest || latest.at < proposal.versionAt) return [];
    const view = viewFor(proposal, { kind: 'party', party: id });
    const isWaiting = view.isOpen && view.rows.some((row) => row.party === id && row.outcome === 'pending');
    if (!isWaiting) return [];
    const options = { kind: 'atMostOnce', thread: cardKey(id), alerts: party } as const;
    const card = (sending?: Sending) => reminderCard(view, linkToThread(place, sending));
    return [postedOnce(`reminder|${latest.revision}|${id}`, place, card, options)];
  });
}

/** Tells each party that a new version asks again, under its card, because Teams notifies nobody of an edited card. */
export function askedAgainNotices(proposal: Proposal): DesiredMessage[] {
  const { version, askedAgain, asked } = proposal;
  return proposal.parties
    .filter(({ id }) => askedAgain.includes(id) && asked.includes(id))
    .map((party) => {
      const { id, place } = party;
      const view = viewFor(proposal, { kind: 'party', party: id });
      const card = (sending?: Sending) => askedAgainCard(view, linkToThread(place, sending));
      return postedOnce(`version|${version}|${id}`, place, card, { thread: cardKey(id), alerts: party });
    });
}

/** Returns the way to the card under which a message goes. */
function linkToThread(place: Place, sending: Sending | undefined): string {
  return sending?.thread ? messageLink(place, sending.thread.messageId) : '';
}

/** Shows each reply of the author under the card of the party that it is for. */
export function replies(proposal: Proposal): DesiredMessage[] {
  return proposal.signals
    .filter((signal) => signal.kind === 'reply')
    .flatMap((reply) => {
      const party = proposal.parties.find(({ id }) => id === reply.party);
      if (!party) return [];
      const card = () => replyCard(reply.by.name, reply.text, answeredBy(proposal, reply));
      return [postedOnce(`reply|${reply.revision}`, party.place, card, { thread: cardKey(party.id) })];
    });
}

/** Tells of the passed deadline, if it is still the deadline and the round still goes on. */
export function passedDeadline(proposal: Proposal): PassedDeadline | undefined {
  const latest = proposal.signals.findLast((signal) => signal.kind === 'deadlinePassed');
  return !isClosed(proposal) && latest?.deadline === proposal.deadline ? latest : undefined;
}

/** The author and each secretary. A secretary who is the author hears it once. */
export function deadlineNotices(proposal: Proposal, author: ProposalView, { secretaries }: Audience): DesiredMessage[] {
  const signal = passedDeadline(proposal);
  if (!signal) return [];
  const { authorPlace } = proposal;
  const secretary = viewFor(proposal, { kind: 'secretary' });
  return [
    postedOnce(`deadline|${signal.revision}`, authorPlace, () => deadlinePassedCard(author)),
    ...secretaries
      .filter(({ conversationId }) => conversationId !== authorPlace.conversationId)
      .map((place) =>
        postedOnce(`deadline|${signal.revision}|${place.conversationId}`, place, () => deadlinePassedCard(secretary)),
      ),
  ];
}

/**
 * Returns the answer that the author replied to, as that party may see it; undefined when its person has answered anew.
 */
function answeredBy(proposal: Proposal, { party, answers: revision }: Reply) {
  const { rows } = viewFor(proposal, { kind: 'party', party });
  return rows.flatMap((row) => row.answers).find((answer) => answer.revision === revision);
}
