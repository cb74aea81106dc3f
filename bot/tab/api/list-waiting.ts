import { rowTitle } from '../../../cards/words/chat';
import { findMyRounds, type RoundPorts } from '../../answers/find-my-rounds';
import { type Asker, asAdviserSees, readerIn, scopeOf } from '../../answers/scope';
import { localDate } from '../../core/calendar/dates';
import { askedAt } from '../../core/proposal/waiting';
import { ignoreUnreadable } from '../../store/unreadable-row';
import type { TabStore } from './share-reads';

/** A round in which the asker must answer. */
interface WaitingItem {
  id: string;
  title: string;
  party: string;
  deadline: string;
  isLate: boolean;
  /** The day since which the party has been asked. */
  since: string;
  /** Opens the card in Teams; empty until it is posted. */
  url: string;
  /** True when the tab can show the proposal to this asker. */
  mayOpen: boolean;
}

export interface WaitingList {
  items: readonly WaitingItem[];
  /** Number of rounds and proposals that are not listed. */
  others: number;
  /** False when Teams did not say for every conversation who is in it. */
  isWhole: boolean;
}

/** Most rounds on one page. */
const mostShown = 50;

/** Lists the rounds that wait for this asker's answer, the first deadline first: those of `wat moet ik doen` in chat. */
export async function listWaiting(ports: RoundPorts & { store: TabStore }, asker: Asker): Promise<WaitingList> {
  const { store, now } = ports;
  const [{ rounds, others, isWhole }, scope] = await Promise.all([
    findMyRounds(ports, asker),
    scopeOf(asker, store.parties),
  ]);
  const waiting = rounds.filter(({ mustAnswer }) => mustAnswer);
  const today = localDate(now());
  const items = await Promise.all(
    waiting.slice(0, mostShown).map(async ({ row, party, url }): Promise<WaitingItem> => {
      const proposal = (await ignoreUnreadable(store.proposals.load({ tenantId: row.tenantId, id: row.id })))?.value
        .proposal;
      return {
        id: row.id,
        title: rowTitle(asAdviserSees(row)),
        party: party.name,
        deadline: row.deadline,
        isLate: row.deadline !== '' && row.deadline < today,
        since: proposal ? localDate(askedAt(proposal, party.id)) : '',
        url,
        mayOpen: proposal !== undefined && readerIn(scope, proposal) !== undefined,
      };
    }),
  );
  return { items, others: others + waiting.length - items.length, isWhole };
}
