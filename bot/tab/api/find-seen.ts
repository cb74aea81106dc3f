import { type Asker, readerIn, scopeOf } from '../../answers/scope';
import type { Proposal } from '../../core/proposal/proposal';
import { type ProposalView, viewFor } from '../../core/proposal/view';
import { ignoreUnreadable } from '../../store/unreadable-row';
import type { TabStore } from './share-reads';

/** A proposal, and the part of it that the asker may see. */
export interface Seen {
  proposal: Proposal;
  view: ProposalView;
}

/** Finds a proposal by its id, which is untrusted; undefined when this asker may not see it, or it is not there. */
export async function findSeen(store: TabStore, id: string, asker: Asker): Promise<Seen | undefined> {
  const [scope, head] = await Promise.all([
    scopeOf(asker, store.parties),
    ignoreUnreadable(store.proposals.load({ tenantId: asker.tenantId, id })),
  ]);
  const proposal = head?.value.proposal;
  const reader = proposal && readerIn(scope, proposal);
  return reader && { proposal, view: viewFor(proposal, reader) };
}
