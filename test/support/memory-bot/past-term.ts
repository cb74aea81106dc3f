import { indexRowOf } from '../../../bot/core/proposal/index-row';
import type { Proposal } from '../../../bot/core/proposal/proposal';
import { Refusal } from '../../../bot/core/refusal';
import type { Store } from '../../../bot/store/ports';
import { aPerson, aPlace, aProposal, aSubmittedEvent, tenantId } from '../builders';
import { memoryBot } from './memory-bot';

export const terms = [{ treatment: 'besluitvormend', months: 12 }];
export const later = '2030-01-02T10:00:00.000Z';
export const secretary = { person: aPerson({ name: 'Sanne Visser' }), tenantId, place: aPlace(), isSecretary: true };
export const reason = 'Selectielijst 2020';
export const note = new TextEncoder().encode('Oplegnotitie');

/** A proposal that ended in March 2026, with its file. */
export async function closed(store: Store, id: string, overrides: Partial<Proposal> = {}): Promise<Proposal> {
  const proposal = aProposal({ id, status: 'agreed', closedAt: '2026-03-10T10:00:00.000Z', ...overrides });
  await store.files.put(proposal, note, 'text/plain');
  await store.proposals.append(undefined, [aSubmittedEvent()], proposal);
  const row = indexRowOf(proposal);
  await store.index.close(row, await store.index.putOpen(row));
  return proposal;
}

export function retentionOf(store: Store, now = later) {
  const unfinished: string[] = [];
  const bot = memoryBot({ store, clock: { now: () => now }, terms, onUnfinished: ({ id }) => unfinished.push(id) });
  const handle = bot.handleRetention;
  const list = async () => {
    const listed = await handle.list(secretary);
    if (listed instanceof Refusal) throw new Error(listed.kind);
    return listed;
  };
  const idsListed = async () => (await list()).expired.map(({ proposal }) => proposal.id);
  return { ...handle, list, idsListed, unfinished, ask: handle.list };
}
