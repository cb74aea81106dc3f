import { Refusal } from '../../bot/core/refusal';
import { createMemoryStore } from '../../bot/store/memory-store';
import type { Store } from '../../bot/store/ports';
import { aKey, aPerson, aProposal, aSubmission, tenantId } from '../support/builders';
import { memoryBot } from '../support/memory-bot/memory-bot';
import { commandOf } from '../support/proposal/after-steps';

it('sixty people who press twice at once, in three processes, are each recorded once and all answered', async () => {
  const store = createMemoryStore();
  const processes = [0, 1, 2].map(() => aProcess(store));
  await aProcess(store)(aKey(), { kind: 'submit', id: '1', by: aPerson(), tenantId, submission: aSubmission() });
  const people = Array.from({ length: 60 }, (_, index) => ({ id: `person-${index}`, name: `Adviseur ${index}` }));
  const answers = await Promise.all(
    people.flatMap((by, index) =>
      [0, 1].map((again) => {
        const party = index % 2 === 0 ? 'kustwacht' : 'waterschap';
        const command = { ...commandOf(aProposal(), { party, kind: 'agree', by }), id: `${index}-${again}` };
        return processes[(index + again) % 3]?.(aKey(), command);
      }),
    ),
  );
  expect(answers.filter((answer) => answer instanceof Refusal)).toEqual([]);
  const head = await store.proposals.load(aKey());
  expect(head?.value.proposal.responses.map(({ person }) => person.id).sort()).toEqual(
    people.map(({ id }) => id).sort(),
  );
  expect(await store.proposals.events(aKey())).toHaveLength(61);
});

it('a storage that does not answer holds nobody longer than the budget', async () => {
  const store = createMemoryStore();
  const silent = aProcess({ ...store, proposals: { ...store.proposals, load: () => new Promise(() => {}) } });
  const command = commandOf(aProposal(), { party: 'kustwacht', kind: 'agree' });
  await expect(silent(aKey(), command, { signal: AbortSignal.timeout(50) })).rejects.toThrow('timeout');
});

/** Another process on the same storage: its commands do not wait for those of the others. */
function aProcess(store: Store) {
  return memoryBot({ store }).handleCommand;
}
