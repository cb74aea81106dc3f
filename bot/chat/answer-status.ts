import { choiceCard } from '../../cards/choice-card';
import { sayCard } from '../../cards/say-card';
import { statusCard } from '../../cards/status-card';
import { noneOpen, notFound, nothingLinked } from '../../cards/words/chat';
import type { IndexRow } from '../core/index-row';
import type { ProposalKey } from '../core/proposal';
import { Refusal } from '../core/refusal';
import { viewFor } from '../core/view';
import type { Store } from '../store/ports';
import { findProposals } from './find-proposals';
import type { Answer } from './question';
import { type Asker, readerIn, rowsIn, type Scope, scopeOf } from './scope';

type StatusStore = Pick<Store, 'index' | 'proposals' | 'parties'>;

/** How many closed proposals are searched, newest first. */
const closedSearched = 500;

/** How one proposal stands; a list when several fit. Without a search all that are open. */
export async function answerStatus(store: StatusStore, search: string, asker: Asker): Promise<Answer> {
  const scope = await scopeOf(asker, store.parties);
  if (scope.kind === 'nothing') return sayCard(nothingLinked);
  const rows = await lookUp(store, scope, search, asker.tenantId);
  const [first] = rows;
  if (!first) return sayCard(search === '' ? noneOpen[scope.kind] : notFound(search, scope.kind));
  return rows.length === 1 ? progress(store, scope, first) : choiceCard(rows);
}

/** One proposal's progress, if this asker may see it here; whether it exists is not told otherwise. */
export async function showStatus(store: StatusStore, key: ProposalKey, asker: Asker): Promise<Answer> {
  return progress(store, await scopeOf(asker, store.parties), { tenantId: asker.tenantId, id: key.id });
}

async function lookUp(store: StatusStore, scope: Scope, search: string, tenantId: string): Promise<IndexRow[]> {
  const stored = await store.index.open(tenantId);
  const open = rowsIn(
    scope,
    stored.map((row) => row.value),
  );
  if (search === '') return open.filter((row) => row.status === 'submitted');
  const found = findProposals(open, search);
  if (found.length > 0) return found;
  return findProposals(rowsIn(scope, await store.index.closed(tenantId, closedSearched)), search);
}

async function progress(store: StatusStore, scope: Scope, { tenantId, id }: ProposalKey): Promise<Answer> {
  const proposal = (await store.proposals.load({ tenantId, id }))?.value.proposal;
  const reader = proposal && readerIn(scope, proposal);
  return reader ? statusCard(viewFor(proposal, reader)) : new Refusal('unknownProposal');
}
