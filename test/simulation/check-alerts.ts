import type { Conversation } from '../../bot/core/directory/alerts';
import type { Place } from '../../bot/core/directory/person';
import { type Proposal, responsesOf } from '../../bot/core/proposal/proposal';
import { waitingFor } from '../../bot/core/proposal/waiting';
import { reminderTitle } from '../../cards/words/notices';
import { aKey, aPerson } from '../support/builders';
import { secretary } from '../support/memory-bot/memory-bot';
import { channelOf, membersOf, seats } from '../support/simulation/any-schedule';
import type { Posted } from '../support/simulation/faulty-messenger';
import type { Play } from '../support/simulation/play-schedule';

export function conversationAt({ conversationId }: Pick<Place, 'conversationId'>): Conversation {
  return { members: membersOf(conversationId), isSecretary: ({ id }) => id === secretary.id };
}

/** Every adviser who must answer was alerted at least once, nobody twice for the same thing, and only advisers were. */
export async function problemsInAlerts(play: Play): Promise<string[]> {
  const proposal = (await play.store.proposals.load(aKey()))?.value.proposal;
  if (!proposal) return [];
  const strangers = play.posted.filter((each) =>
    alertedBy(each).some((id) => [aPerson().id, secretary.id].includes(id)),
  );
  return [
    ...strangers.map(({ conversationId }) => `somebody who looks on was alerted in ${conversationId}`),
    ...seats.flatMap((seat) => [...notAlerted(play, proposal, seat), ...alertedTwice(play, seat)]),
  ];
}

type Seat = (typeof seats)[number];

function notAlerted({ posted }: Play, proposal: Proposal, { party, by }: Seat): string[] {
  const hasAnswered = responsesOf(proposal, party).some(({ person }) => person.id === by.id);
  if (proposal.status !== 'submitted' || !waitingFor(proposal).includes(party) || hasAnswered) return [];
  const since = proposal.askedAgain.includes(party) ? proposal.version : 1;
  const alerts = alertsOf(posted, { party, by }).filter((each) => versionOf(each) >= since);
  return alerts.length > 0 ? [] : [`${by.name} must answer and was not alerted of version ${since}`];
}

/**
 * A version asks once, by the card or by the message under it. A message that was posted and could not be noted does
 * not count.
 */
function alertedTwice({ posted, noted }: Play, seat: Seat): string[] {
  const asks = alertsOf(posted, seat).filter((each) => noted.has(each.messageId) && !isReminder(each));
  const versions = asks.map(versionOf);
  const repeated = versions.filter((version, index) => versions.indexOf(version) !== index);
  return repeated.map((version) => `${seat.by.name} was alerted twice of version ${version} for ${seat.party}`);
}

function alertsOf(posted: readonly Posted[], { party, by }: Seat): Posted[] {
  return posted.filter((each) => each.conversationId === channelOf(party) && alertedBy(each).includes(by.id));
}

function alertedBy({ card }: Posted): string[] {
  const { msteams } = card as { msteams?: { entities?: readonly { mentioned: { id: string } }[] } };
  return (msteams?.entities ?? []).map(({ mentioned }) => mentioned.id);
}

/** The notes of the simulation are called after their version. */
function versionOf({ card }: Posted): number {
  return Number(/Versie (\d+)/.exec(JSON.stringify(card))?.[1]);
}

function isReminder({ card }: Posted): boolean {
  return JSON.stringify(card).includes(reminderTitle(''));
}
