import { randomUUID } from 'node:crypto';
import { evolve } from '../../bot/core/proposal/evolve';
import { indexRowOf } from '../../bot/core/proposal/index-row';
import type { Proposal } from '../../bot/core/proposal/proposal';
import { unposted } from '../../bot/reconcile/delivery';
import { type Head, StaleWrite, type Store, type Stored } from '../../bot/store/ports';
import { aKey, aPlace, aRemoval, aSubmittedEvent } from '../support/builders';

export function removalsContract(open: () => Store): void {
  test('a removed proposal is not there any more, and the register says what it was', async () => {
    const { proposal, removal } = await remove(open());
    expect(await open().proposals.load(proposal)).toBeUndefined();
    expect(await open().removals.find(proposal)).toEqual(removal);
    await open().removals.note(removal);
    await open().removals.note({ ...removal, finishedAt: '2033-04-01T08:00:01.000Z' });
    await open().removals.note(removal);
    expect(await open().removals.list(proposal.tenantId, 10)).toEqual([
      { ...removal, finishedAt: '2033-04-01T08:00:01.000Z' },
    ]);
    expect(await open().removals.list(randomUUID(), 10)).toEqual([]);
  });

  test('a proposal that changed since it was read is not removed', async () => {
    const { proposal, read } = await putOut(open());
    await open().proposals.append(read, [], proposal);
    await expect(open().removals.remove(read, aRemoval(proposal))).rejects.toBeInstanceOf(StaleWrite);
    expect(await open().removals.find(proposal)).toBeUndefined();
    expect((await open().proposals.load(proposal))?.value.proposal).toEqual(proposal);
  });

  test('nothing can be recorded after it was removed, nor under its key again', async () => {
    const { proposal, read } = await remove(open());
    await expect(open().proposals.append(read, [], proposal)).rejects.toBeInstanceOf(StaleWrite);
    expect(await open().proposals.findFence(proposal)).toBeUndefined();
    expect(await open().proposals.fence(proposal)).toBe(true);
    expect(await open().removals.find(proposal)).toBeDefined();
    await expect(open().proposals.append(undefined, [], proposal)).rejects.toBeInstanceOf(StaleWrite);
    expect(await open().removals.find(proposal)).toBeDefined();
  });

  test('all its events and messages go, however many and whoever else is at it, and nothing of another proposal', async () => {
    const { proposal } = await remove(open(), 120);
    const { proposal: other } = await putOut(open());
    await Promise.all([open().removals.erase(proposal), open().removals.erase(proposal)]);
    expect(await open().proposals.events(proposal)).toEqual([]);
    expect(await open().messages.list(proposal)).toEqual([]);
    expect(await open().proposals.events(other)).toHaveLength(1);
  });

  test('of a proposal that was not removed nothing can be erased', async () => {
    const { proposal } = await putOut(open());
    await expect(open().removals.erase(proposal)).rejects.toThrow('was not removed');
    expect(await open().proposals.events(proposal)).toHaveLength(1);
  });

  test('a removed proposal is taken off both lists, and once more is no fault', async () => {
    const { proposal } = await remove(open());
    const row = indexRowOf(proposal);
    await open().index.close(row, await open().index.putOpen(row));
    await open().index.putOpen(row);
    await open().index.remove(row);
    await open().index.remove(row);
    expect(await open().index.open(row.tenantId)).toEqual([]);
    expect(await open().index.closed(row.tenantId, 10)).toEqual([]);
  });
}

async function putOut(store: Store): Promise<{ proposal: Proposal; read: Stored<Head> }> {
  const proposal = evolve(undefined, aKey({ tenantId: randomUUID() }), aSubmittedEvent());
  await store.proposals.append(undefined, [aSubmittedEvent()], proposal);
  const read = await store.proposals.load(proposal);
  if (!read) throw new Error('what was put out is not there');
  return { proposal, read };
}

async function remove(store: Store, messages = 1) {
  const { proposal, read } = await putOut(store);
  const keys = Array.from({ length: messages }, (_, number) => `report|${number}`);
  await Promise.all(keys.map((key) => store.messages.put(proposal, unposted({ key, place: aPlace() }), undefined)));
  const removal = aRemoval(proposal);
  await store.removals.remove(read, removal);
  return { proposal, read, removal };
}
