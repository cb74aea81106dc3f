import type { Command } from '../../bot/core/proposal/command';
import type { ProposalEvent } from '../../bot/core/proposal/event';
import { Refusal } from '../../bot/core/refusal';
import { createMemoryStore } from '../../bot/store/memory-store';
import { type ProposalStore, StorageFault, type Store } from '../../bot/store/ports';
import { advisers, aKey, aPerson, aProposal, aSubmission, tenantId } from '../support/builders';
import { memoryBot } from '../support/memory-bot/memory-bot';
import { commandOf } from '../support/proposal/after-steps';

const people = Array.from({ length: 60 }, (_, index) => ({ id: `person-${index}`, name: `Adviseur ${index}` }));

it('sixty people who press at once are recorded in four transactions, in the order in which they came', async () => {
  const { store, sizes } = await putOut();
  await press(store, people.map(agreementOf));
  expect(sizes()).toEqual([1, 20, 20, 19]);
  expect((await eventsOf(store)).map(({ by }) => by.id)).toEqual([aPerson().id, ...people.map(({ id }) => id)]);
});

it('each is decided on what those before it made of the round, so the Akkoord that ends it ends it once', async () => {
  const { store } = await putOut();
  const last = Object.keys(advisers).map((party) => commandOf(aProposal(), { party, kind: 'agree' }));
  await press(store, last);
  expect((await eventsOf(store)).filter(({ kind }) => kind === 'agreed')).toHaveLength(1);
  expect((await store.proposals.load(aKey()))?.value.proposal.status).toBe('agreed');
});

it('one that is refused keeps nobody else from being recorded', async () => {
  const { store } = await putOut();
  const elsewhere = { ...agreementOf({ id: 'stranger', name: 'Vreemde' }), conversationId: '19:elsewhere' };
  const answers = await press(store, [agreementAt(0), agreementAt(1), elsewhere, agreementAt(2)]);
  expect(answers.map((answer) => answer instanceof Refusal && answer.kind)).toEqual([
    false,
    false,
    'otherPartysPlace',
    false,
  ]);
  expect(await eventsOf(store)).toHaveLength(4);
});

it('when storage does not take them together, each is recorded by itself', async () => {
  const { store, sizes } = await putOut((count) => count > 1);
  await press(store, people.slice(0, 5).map(agreementOf));
  expect(sizes()).toEqual([1, 1, 1, 1, 1]);
  expect(await eventsOf(store)).toHaveLength(6);
});

it('when storage takes none of them, each is told so', async () => {
  const { store } = await putOut(() => true);
  const told = await Promise.allSettled(pressAll(store, people.slice(0, 5).map(agreementOf)));
  expect(told.map(({ status }) => status)).toEqual(Array(5).fill('rejected'));
});

it('one whose budget is used up keeps nobody else from being recorded', async () => {
  const { store } = await putOut();
  const { handleCommand } = memoryBot({ store });
  const first = handleCommand(aKey(), agreementAt(0));
  const late = handleCommand(aKey(), agreementAt(1), { signal: AbortSignal.abort(new Error('too late')) });
  const other = handleCommand(aKey(), agreementAt(2));
  await expect(late).rejects.toThrow('too late');
  await Promise.all([first, other]);
  expect((await eventsOf(store)).map(({ by }) => by.id)).toEqual(
    expect.arrayContaining([people[0]?.id, people[2]?.id]),
  );
});

/** A store with a proposal, which keeps the number of events of each write that it took, and refuses some. */
async function putOut(isRefused: (count: number) => boolean = () => false) {
  const memory = createMemoryStore();
  await memoryBot({ store: memory }).handleCommand(aKey(), {
    kind: 'submit',
    id: '1',
    by: aPerson(),
    tenantId,
    submission: aSubmission(),
  });
  const taken: number[] = [];
  const append: ProposalStore['append'] = async (read, events, next, options) => {
    if (isRefused(events.length)) throw new StorageFault('refused');
    await memory.proposals.append(read, events, next, options);
    taken.push(events.length);
  };
  return { store: { ...memory, proposals: { ...memory.proposals, append } }, sizes: () => taken };
}

function pressAll(store: Store, commands: readonly Command[]) {
  const { handleCommand } = memoryBot({ store });
  return commands.map((command) => handleCommand(aKey(), command));
}

function press(store: Store, commands: readonly Command[]) {
  return Promise.all(pressAll(store, commands));
}

function agreementOf(by: { id: string; name: string }) {
  return { ...commandOf(aProposal(), { party: 'kustwacht', kind: 'agree', by }), id: `press of ${by.id}` };
}

function agreementAt(index: number) {
  return agreementOf(people[index] ?? aPerson());
}

async function eventsOf(store: Store): Promise<ProposalEvent[]> {
  return (await store.proposals.events(aKey())).map(({ event }) => event);
}
