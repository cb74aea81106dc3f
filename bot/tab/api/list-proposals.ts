import { type Asker, readerIn, rowsIn, scopeOf } from '../../answers/scope';
import type { Instant } from '../../core/calendar/dates';
import type { Party } from '../../core/directory/party';
import type { IndexRow } from '../../core/proposal/index-row';
import { viewFor } from '../../core/proposal/view';
import { findProposals } from '../../language/find-proposals';
import { partyMeant } from '../../language/match-party';
import { ignoreUnreadable } from '../../store/unreadable-row';
import { formatCursor } from './cursor';
import type { ListQuery } from './list-query';
import { type ProposalItem, proposalItem } from './proposal-item';
import type { TabStore } from './share-reads';

export interface ListPorts {
  store: TabStore;
  now: () => Instant;
}

export interface ProposalPage {
  items: readonly ProposalItem[];
  /** Absent on the last page. */
  nextCursor?: string;
}

/** Most closed proposals that a list goes back, newest first, as many as a search in chat. */
const mostClosed = 500;

/**
 * Lists the proposals that this asker may see: the open ones by meeting, the first meeting first; any other list newest
 * first.
 */
export async function listProposals({ store, now }: ListPorts, query: ListQuery, asker: Asker): Promise<ProposalPage> {
  const { tenantId, person } = asker;
  const [scope, known, listed] = await Promise.all([
    scopeOf(asker, store.parties),
    store.parties.load(tenantId),
    listedRows(store, query, tenantId),
  ]);
  const author = query.author === 'me' ? person.id : query.author;
  const filtered = rowsIn(scope, listed)
    .filter((row) => query.meeting === '' || row.meetingDate === query.meeting)
    .filter((row) => author === '' || row.author.id === author)
    .filter(isForParty(query.party, known?.value ?? []));
  const found = query.q === '' ? filtered : findProposals(filtered, query.q);
  const inOrder = found
    .map((row) => ({ row, key: sortKey(row, query) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  const rest = inOrder.filter(({ key }) => key > query.after);
  const page = rest.slice(0, query.limit);
  const items = await Promise.all(
    page.map(async ({ row }) => {
      const proposal = (await ignoreUnreadable(store.proposals.load(row)))?.value.proposal;
      const reader = proposal && readerIn(scope, proposal);
      return reader ? [proposalItem(proposal, viewFor(proposal, reader), now())] : [];
    }),
  );
  const last = page.at(-1);
  return {
    // The row in the list may be a moment behind the proposal.
    items: items.flat().filter(({ state }) => query.state === 'all' || state === query.state),
    ...(last && rest.length > page.length && { nextCursor: formatCursor(last.key) }),
  };
}

/** A proposal that has just been closed may stand in both lists for a moment. */
async function listedRows({ index }: TabStore, { state }: ListQuery, tenantId: string): Promise<IndexRow[]> {
  const [open, closed] = await Promise.all([
    index.open(tenantId).then((stored) => stored.map(({ value }) => value)),
    state === 'open' ? [] : index.closed(tenantId, mostClosed),
  ]);
  const openIds = new Set(open.map(({ id }) => id));
  return [...open, ...closed.filter(({ id }) => !openIds.has(id))];
}

function isForParty(asked: string, known: readonly Party[]): (row: IndexRow) => boolean {
  if (asked === '') return () => true;
  const id = (known.find((party) => party.id === asked) ?? partyMeant(asked, known))?.id ?? asked;
  return ({ parties }) => parties.includes(id);
}

/** Keys sort as texts. A later moment must come first, so its milliseconds are taken from more than there can be. */
function sortKey({ meetingDate, announcedAt, id }: IndexRow, { state }: ListQuery): string {
  const newestFirst = String(8_640_000_000_000_000 - Date.parse(announcedAt)).padStart(16, '0');
  return [state === 'open' ? meetingDate || '9999' : '', newestFirst, id].join('|');
}
