import { type Instant, localDate } from '../core/calendar/dates';
import type { LinkedParty } from '../core/directory/party';
import { namedPeople } from '../core/directory/party-form';
import type { Person, Place } from '../core/directory/person';
import { absentFor } from '../core/directory/substitution';
import type { IndexRow } from '../core/proposal/index-row';
import type { Proposal } from '../core/proposal/proposal';
import { whoMustAnswer } from '../core/proposal/whom-to-alert';
import { cardKey } from '../reconcile/desired-message';
import { messageLink } from '../reconcile/message-link';
import type { Roster } from '../reconcile/roster';
import type { Store } from '../store/ports';
import { ignoreUnreadable } from '../store/unreadable-row';
import type { Asker } from './scope';

export interface RoundPorts {
  store: Pick<Store, 'index' | 'proposals' | 'messages'>;
  roster: Roster;
  now: () => Instant;
}

/** A party's round about one proposal, in which the asker may answer. */
export interface MyRound {
  row: IndexRow;
  party: LinkedParty;
  mustAnswer: boolean;
  /** The way to the card; empty until it is posted. */
  url: string;
}

export interface MyRounds {
  rounds: MyRound[];
  /** The asker's own open proposals, as author. */
  own: { row: IndexRow; proposal: Proposal }[];
  /** Number of open proposals that were not looked at. */
  others: number;
  /** False when Teams did not say for every conversation who is in it. */
  isWhole: boolean;
}

/** Most proposals looked at for one answer, those with the first deadline first. */
const mostRead = 100;
/** Most conversations whose members are asked for. */
const mostConversations = 60;

/**
 * Finds the open rounds of parties that name the asker, or a person whom the asker replaces today, and of parties
 * without named advisers in whose conversation the asker is.
 */
export async function findMyRounds({ store, roster, now }: RoundPorts, asker: Asker): Promise<MyRounds> {
  const today = localDate(now());
  const open = (await store.index.open(asker.tenantId)).map(({ value }) => value);
  const rows = open.filter(({ status }) => status === 'submitted').sort(byDeadline);
  const heads = await Promise.all(rows.slice(0, mostRead).map((row) => ignoreUnreadable(store.proposals.load(row))));
  const proposals = heads.flatMap((head, index) => {
    const [proposal, row] = [head?.value.proposal, rows[index]];
    return proposal && row ? [{ proposal, row }] : [];
  });
  const unnamed = proposals.flatMap(({ proposal }) => proposal.parties).filter(({ seats }) => seats.length === 0);
  const places = new Map(unnamed.map(({ place }) => [place.conversationId, place]));
  const members = await membersOf([...places.values()].slice(0, mostConversations));
  const rounds = proposals.flatMap(({ proposal, row }) =>
    proposal.parties
      .filter((party) => proposal.asked.includes(party.id) && party.rule.kind !== 'informed')
      .filter((party) => mayAnswer(proposal, party))
      .map((party) => {
        const waiting = whoMustAnswer(proposal, party, [asker.person], today);
        return { row, party, mustAnswer: waiting.some(({ id }) => id === asker.person.id) };
      }),
  );
  return {
    rounds: await Promise.all(rounds.map(async (round) => ({ ...round, url: await cardOf(round) }))),
    own: proposals.filter(({ proposal }) => proposal.author.id === asker.person.id),
    others: Math.max(0, rows.length - mostRead),
    isWhole: places.size === [...members.values()].filter((people) => people.length > 0).length,
  };

  async function membersOf(asked: readonly Place[]): Promise<Map<string, Person[]>> {
    const people = await Promise.all(asked.map(roster));
    return new Map(asked.map(({ conversationId }, index) => [conversationId, people[index] ?? []]));
  }

  function mayAnswer({ author, substitutions }: Proposal, party: LinkedParty): boolean {
    if (author.id === asker.person.id) return false;
    const people = party.seats.length > 0 ? namedPeople(party) : (members.get(party.place.conversationId) ?? []);
    const spokenFor = [asker.person, ...absentFor(asker.person.id, today, substitutions)];
    return people.some(({ id }) => spokenFor.some((person) => person.id === id));
  }

  async function cardOf({ row, party }: { row: IndexRow; party: LinkedParty }): Promise<string> {
    const card = await store.messages.find(row, cardKey(party.id));
    return card && card.messageId !== '' ? messageLink(card.place, card.messageId) : '';
  }
}

function byDeadline(one: IndexRow, other: IndexRow): number {
  return (one.deadline || '9999').localeCompare(other.deadline || '9999');
}
