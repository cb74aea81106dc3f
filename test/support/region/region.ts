import type { ProposalEvent } from '../../../bot/core/proposal/event';
import { evolveAll } from '../../../bot/core/proposal/evolve';
import { indexRowOf } from '../../../bot/core/proposal/index-row';
import type { Submission } from '../../../bot/core/proposal/proposal';
import { createMemoryStore } from '../../../bot/store/memory-store';
import type { Store } from '../../../bot/store/ports';
import { aKey, tenantId } from '../builders';
import { postedCard } from '../memory-bot/store-with';
import { guidOf } from '../teams/conversations';
import type { NoteId } from './agendas';
import { happened } from './events';
import { submissions } from './notes';
import { parties, people, privatePlaceOf } from './people';

/** The moment at which everybody asks: a Thursday, ten o'clock in Amsterdam. */
export const askedAt = '2026-12-03T09:00:00.000Z';

/** One round of the region: what was put out, and what happened since. */
export interface Round {
  id: NoteId;
  submission: Submission;
  events: readonly ProposalEvent[];
}

export const rounds: readonly Round[] = Object.entries(submissions).map(([name, { out, ...submission }]) => {
  const id = name as NoteId;
  const at = new Date(`${out}T09:00:00+01:00`).toISOString();
  const submitted: ProposalEvent = { kind: 'submitted', at, by: submission.author, commandId: `out ${id}`, submission };
  return { id, submission, events: [submitted, ...(happened[id] ?? [])] };
});

/** Returns a store in which only these rounds were ever held. Everybody has spoken with the bot before. */
export async function regionStore(held: readonly Round[] = rounds): Promise<Store> {
  const store = createMemoryStore();
  await store.parties.save(tenantId, Object.values(parties), undefined);
  for (const person of Object.values(people)) await store.people.remember(tenantId, person, privatePlaceOf(person));
  for (const { id, events } of held) {
    const key = aKey({ id: guidOf(id) });
    const proposal = evolveAll(undefined, key, events);
    await store.proposals.append(undefined, events, proposal);
    const row = indexRowOf(proposal);
    const etag = await store.index.putOpen(row);
    for (const [number, { id: party, place }] of proposal.parties.entries()) {
      await store.messages.put(key, postedCard(`card|${party}`, place, String(number + 1)), undefined);
    }
    if (proposal.status !== 'submitted') await store.index.close(row, etag);
  }
  return store;
}
