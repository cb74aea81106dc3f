import { isClosed, type Proposal, type ProposalKey } from '../core/proposal/proposal';
import { Refusal } from '../core/refusal';
import type { ProposalStore } from '../store/ports';
import { idFrom } from './id-from';

/** Most written rounds about one version: one that was closed may be followed by another. */
const mostRounds = 20;

/** The written rounds about one version: the one under way, and the key of the next; undefined: there were too many. */
export interface WrittenRounds {
  open: Proposal | undefined;
  next: ProposalKey | undefined;
}

/**
 * Finds the written rounds about the present version. They are numbered, so that two that start at the same moment meet
 * in one record.
 */
export async function findWrittenRounds(
  { load }: Pick<ProposalStore, 'load'>,
  { tenantId, id, version }: Proposal,
): Promise<WrittenRounds> {
  for (let number = 1; number <= mostRounds; number += 1) {
    const key = { tenantId, id: idFrom(['written', tenantId, id, String(version), String(number)]) };
    const round = (await load(key))?.value.proposal;
    if (!round) return { open: undefined, next: key };
    if (!isClosed(round)) return { open: round, next: key };
  }
  return { open: undefined, next: undefined };
}

/** Returns why the version may not change now, because people are agreeing to it in writing, or undefined. */
export async function whyRoundUnderWay(
  proposals: Pick<ProposalStore, 'load'>,
  key: ProposalKey,
): Promise<Refusal | undefined> {
  const proposal = (await proposals.load(key))?.value.proposal;
  if (proposal?.status !== 'agreed' || proposal.written) return undefined;
  const { open } = await findWrittenRounds(proposals, proposal);
  return open && new Refusal('roundUnderWay');
}
