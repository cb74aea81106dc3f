import type { Proposal, ProposalKey } from '../../core/proposal/proposal';
import type { RecordedEvent, Store } from '../../store/ports';

/** A proposal with the events that made it, oldest first. */
export interface ProposalRecord {
  proposal: Proposal;
  recorded: readonly RecordedEvent[];
}

/** Returns undefined when there is no such proposal. */
export async function readRecord(
  store: Pick<Store, 'proposals'>,
  key: ProposalKey,
): Promise<ProposalRecord | undefined> {
  const proposal = (await store.proposals.load(key))?.value.proposal;
  if (!proposal) return undefined;
  // Leaves out events from after the proposal was read.
  const recorded = (await store.proposals.events(key)).filter(({ number }) => number <= proposal.revision);
  return { proposal, recorded };
}
