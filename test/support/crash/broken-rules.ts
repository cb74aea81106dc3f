import { isDeepStrictEqual } from 'node:util';
import { evolveAll } from '../../../bot/core/proposal/evolve';
import type { MessageRow } from '../../../bot/core/proposal/message-row';
import type { Position } from '../../../bot/core/proposal/position';
import { isClosed, type Proposal, type ProposalKey } from '../../../bot/core/proposal/proposal';
import { messagesFor } from '../../../bot/reconcile/messages';
import { hashEvent } from '../../../bot/store/chain';
import type { RecordedEvent, Store } from '../../../bot/store/ports';

/** A click that was answered with the fresh card. */
export interface AnsweredClick {
  personId: string;
  party: string;
  position: Position;
}

/** A message as people see it now. */
export interface ShownMessage {
  id: string;
  card: object;
  /** Its text in a notification. */
  summary: string;
}

export interface Observed {
  store: Pick<Store, 'proposals' | 'messages' | 'index'>;
  key: ProposalKey;
  answered: readonly AnsweredClick[];
  /** Every message in the places of this proposal. */
  shown: readonly ShownMessage[];
  /**
   * Ids of messages that need not be in the record: earlier ones, or posted by a process that died before it noted
   * them.
   */
  unnoted: ReadonlySet<string>;
}

/**
 * Returns each broken rule of a proposal as a sentence, once nothing is under way any more, whatever died meanwhile.
 * Reads only what is stored and what is shown.
 */
export async function brokenRules({ store, key, answered, shown, unnoted }: Observed): Promise<string[]> {
  const [head, events, stored, open, closed] = await Promise.all([
    store.proposals.load(key),
    store.proposals.events(key),
    store.messages.list(key),
    store.index.open(key.tenantId),
    store.index.closed(key.tenantId, 100),
  ]);
  if (!head) return ['there is no proposal'];
  const { proposal, lastHash } = head.value;
  const rows = stored.map(({ value }) => value);
  const lists = { open: open.map(({ value }) => value), closed };
  return [
    ...brokenInRecord(key, proposal, lastHash, events),
    ...brokenInAnswers(events, answered),
    ...brokenInMessages(proposal, rows, shown),
    ...strangers(rows, shown, unnoted),
    ...brokenInLists(proposal, lists),
  ];
}

function brokenInRecord(key: ProposalKey, proposal: Proposal, lastHash: string, events: readonly RecordedEvent[]) {
  const isChained = events.every(({ number, event, previousHash, hash }, index) => {
    const before = events[index - 1]?.hash ?? '';
    return number === index + 1 && previousHash === before && hash === hashEvent(before, event);
  });
  const folded = evolveAll(
    undefined,
    key,
    events.map(({ event }) => event),
  );
  return [
    ...(isChained && lastHash === events.at(-1)?.hash ? [] : ['the events are no chain']),
    ...(isDeepStrictEqual(folded, proposal) ? [] : ['the head is not the fold of the events']),
  ];
}

function brokenInAnswers(events: readonly RecordedEvent[], answered: readonly AnsweredClick[]): string[] {
  const recorded = events.flatMap(({ event }) =>
    event.kind === 'responded' ? [`${event.by.id} ${event.position} for ${event.party}`] : [],
  );
  const expected = answered.map(({ personId, position, party }) => `${personId} ${position} for ${party}`);
  return [
    ...expected
      .map((answer) => ({ answer, times: recorded.filter((each) => each === answer).length }))
      .filter(({ times }) => times !== 1)
      .map(({ answer, times }) => `${answer}: answered, and recorded ${times} times`),
    ...recorded.filter((answer) => !expected.includes(answer)).map((answer) => `${answer}: recorded, but never given`),
  ];
}

/** Each message that should exist is there once, and a message that follows the proposal shows the record. */
function brokenInMessages(proposal: Proposal, rows: readonly MessageRow[], shown: readonly ShownMessage[]): string[] {
  const desired = messagesFor(proposal, { secretaries: [] });
  return desired.flatMap(({ key, kind, message }) => {
    const row = rows.find((each) => each.key === key);
    const there = shown.find(({ id }) => id === row?.messageId);
    if (!there) return [`${key} is not there`];
    const isCurrent = kind !== 'living' || JSON.stringify(there.card) === JSON.stringify(message().card);
    return isCurrent ? [] : [`${key} does not show what is recorded`];
  });
}

function strangers(rows: readonly MessageRow[], shown: readonly ShownMessage[], unnoted: ReadonlySet<string>) {
  return shown
    .filter(({ id }) => !unnoted.has(id) && !rows.some(({ messageId }) => messageId === id))
    .map(({ summary }) => `a message too many: ${summary}`);
}

function brokenInLists(
  proposal: Proposal,
  lists: Record<'open' | 'closed', readonly { id: string; revision: number }[]>,
): string[] {
  const [right, wrong] = isClosed(proposal) ? (['closed', 'open'] as const) : (['open', 'closed'] as const);
  const listed = lists[right].filter(({ id }) => id === proposal.id).map(({ revision }) => revision);
  return [
    ...(isDeepStrictEqual(listed, [proposal.revision]) ? [] : [`the ${right} list does not have it as it is`]),
    ...(lists[wrong].some(({ id }) => id === proposal.id) ? [`the ${wrong} list has it`] : []),
  ];
}
