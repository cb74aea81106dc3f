import { choiceCard } from '../../cards/chat/choice-card';
import { sayCard } from '../../cards/chat/say-card';
import type { AdaptiveCard } from '../../cards/elements/adaptive-card';
import { removedCard } from '../../cards/secretary/removed-card';
import { noneOpen, notFound, nothingLinked, rowMark, rowTitle, whichProposal } from '../../cards/words/chat';
import { type Ask, whyNotByAsker } from '../core/permission';
import type { IndexRow } from '../core/proposal/index-row';
import { mostClosed } from '../core/proposal/listed';
import type { Proposal, ProposalKey } from '../core/proposal/proposal';
import { type ProposalView, viewFor } from '../core/proposal/view';
import { Refusal } from '../core/refusal';
import { findProposals } from '../language/find-proposals';
import { partyMeant } from '../language/match-party';
import type { Store } from '../store/ports';
import type { Answer } from './reply';
import { type Asker, readerIn, rowsIn, type Scope, scopeOf } from './scope';

export type LookUpStore = Pick<Store, 'index' | 'proposals' | 'parties' | 'removals'>;

interface Request {
  /** The search text as typed, or a proposal's id; empty: any open proposal. */
  search: string;
  /** The question of a button for one of several proposals, by the proposal's id. */
  asks: (id: string) => string;
  /** The act that the asker must be allowed, besides seeing the proposal. */
  ask: Ask;
}

/** The proposal that was meant, and the part of it that this asker may see here. */
export interface Meant {
  proposal: Proposal;
  view: ProposalView;
}

/**
 * Answers about the one proposal that fits. Several give a list of buttons and none a sentence: the bot never guesses.
 */
export async function aboutOne(
  store: LookUpStore,
  asker: Asker,
  { search, asks, ask }: Request,
  tell: (meant: Meant) => Answer | Promise<Answer>,
): Promise<Answer> {
  const scope = await scopeOf(asker, store.parties);
  if (scope.kind === 'nothing') return sayCard(nothingLinked);
  const named = await lookUp(store, scope, search, asker.tenantId);
  const found = named.length > 0 ? named : await openAtParty(store, scope, search, asker.tenantId);
  const rows = found.filter((row) => !whyNotByAsker(ask, asker, row));
  const [row] = rows;
  const [refusal] = found.flatMap((each) => whyNotByAsker(ask, asker, each) ?? []);
  if (!row && refusal) return refusal;
  if (!row && search === '') return sayCard(noneOpen[scope.kind]);
  if (!row) return whyNotThere(store, scope.kind, search, asker.tenantId);
  if (rows.length > 1) return whichProposalCard(rows, asks);
  const proposal = (await store.proposals.load(row))?.value.proposal;
  if (!proposal) return new Refusal((await store.removals.find(row)) ? 'removed' : 'unknownProposal');
  const reader = readerIn(scope, proposal);
  return reader ? tell({ proposal, view: viewFor(proposal, reader) }) : new Refusal('unknownProposal');
}

/** Only a secretary hears of a removed proposal: the register does not say who else might have seen it. */
async function whyNotThere(
  { removals }: LookUpStore,
  scope: keyof typeof noneOpen,
  search: string,
  tenantId: string,
): Promise<Answer> {
  const registered = scope === 'everything' ? await removals.list(tenantId, mostRemoved) : [];
  const removed = findProposals(
    registered.map((removal) => ({ ...removal, agendaItem: '', author: { id: '', name: '' } })),
    search,
  );
  return removed.length > 0 ? removedCard(removed) : sayCard(notFound(search, scope));
}

/** Returns the open proposals that fit, or else the closed ones. Without a search text: all open proposals. */
export async function lookUp(store: LookUpStore, scope: Scope, search: string, tenantId: string): Promise<IndexRow[]> {
  if (search === '') return openRows(store, scope, tenantId);
  const found = findProposals(await listedRows(store, scope, tenantId), search);
  if (found.length > 0) return found;
  return findProposals(rowsIn(scope, await store.index.closed(tenantId, mostClosed)), search);
}

/** The search text names a party instead: returns the open proposals that were put to it. */
async function openAtParty(store: LookUpStore, scope: Scope, search: string, tenantId: string): Promise<IndexRow[]> {
  const party = partyMeant(search, (await store.parties.load(tenantId))?.value ?? []);
  if (!party) return [];
  return (await openRows(store, scope, tenantId)).filter(({ parties }) => parties.includes(party.id));
}

/** The open proposals in scope, newest first. */
export async function openRows(store: LookUpStore, scope: Scope, tenantId: string): Promise<IndexRow[]> {
  return (await listedRows(store, scope, tenantId)).filter((row) => row.status === 'submitted');
}

/** A proposal that has just been closed is in the open list for a moment more. */
async function listedRows({ index }: LookUpStore, scope: Scope, tenantId: string): Promise<IndexRow[]> {
  const stored = await index.open(tenantId);
  return rowsIn(
    scope,
    stored.map((row) => row.value),
  );
}

export function whichProposalCard(rows: readonly IndexRow[], asks: (id: string) => string): AdaptiveCard {
  return choiceCard(
    whichProposal,
    rows.map((row) => ({ title: rowTitle(row), apart: rowMark(row), asks: asks(row.id) })),
  );
}

/** Takes the key alone, out of a proposal or a row of the index. */
export function keyOf({ tenantId, id }: ProposalKey): ProposalKey {
  return { tenantId, id };
}

/** Most removed proposals that are searched, newest first. */
const mostRemoved = 500;
