import type { Proposal } from '../../bot/core/proposal/proposal';
import { sha256Of } from '../../bot/store/file-names';
import type { FileStore } from '../../bot/store/file-store';
import { createMemoryStore } from '../../bot/store/memory-store';
import type { Store } from '../../bot/store/ports';
import { advisers, aMemo, aPlace, tenantId } from '../support/builders';
import { closed, later, note, reason, retentionOf, secretary } from '../support/memory-bot/past-term';

/** Lists what is left of a proposal, besides its removal. */
async function leftOf(store: Store, proposal: Proposal) {
  const [head, events, messages, file, rows] = await Promise.all([
    store.proposals.load(proposal),
    store.proposals.events(proposal),
    store.messages.list(proposal),
    store.files.get(proposal, sha256Of(note)),
    store.index.closed(tenantId, 10),
  ]);
  return [head, ...events, ...messages, file, ...rows.filter(({ id }) => id === proposal.id)].filter(Boolean);
}

it('only what is past its term is listed, oldest first', async () => {
  const store = createMemoryStore();
  await closed(store, 'recent', { closedAt: '2029-12-01T10:00:00.000Z' });
  await closed(store, 'kept', { memo: aMemo({ treatment: 'Informerend' }) });
  await closed(store, 'second', { submittedAt: '2026-03-03T10:00:00.000Z' });
  await closed(store, 'first');
  expect(await retentionOf(store).idsListed()).toEqual(['first', 'second']);
});

it('of many ten are listed, with the word that there are more', async () => {
  const store = createMemoryStore();
  for (let number = 0; number < 11; number += 1) await closed(store, `nr-${number}`);
  const { expired, hasMore } = await retentionOf(store).list();
  expect([expired.length, hasMore]).toEqual([10, true]);
});

it('a removed proposal leaves nothing but its entry in the register', async () => {
  const store = createMemoryStore();
  const [gone, stays] = [await closed(store, 'gone'), await closed(store, 'stays')];
  const outcome = await retentionOf(store).remove(secretary, ['gone'], ` ${reason} `);
  expect(outcome).toMatchObject({ removals: [{ id: 'gone', reason, by: secretary.person, finishedAt: later }] });
  expect(await leftOf(store, gone)).toEqual([]);
  expect(await leftOf(store, stays)).not.toEqual([]);
});

it.each([
  ['who is not the secretary', { ...secretary, isSecretary: false }, ['gone'], reason, 'notSecretary'],
  ['where others read along', { ...secretary, place: aPlace({ kind: 'channel' }) }, ['gone'], reason, 'notInPrivate'],
  ['in another tenant', { ...secretary, tenantId: 'other' }, ['gone'], reason, 'notExpired'],
  ['without a reason', secretary, ['gone'], ' ', 'reasonMissing'],
  ['with a book for a reason', secretary, ['gone'], 'x'.repeat(2_001), 'remarkTooLong'],
  ['of nothing', secretary, [], reason, 'unknownButton'],
  ['of more than a list has', secretary, Array.from({ length: 11 }, (_, at) => `${at}`), reason, 'unknownButton'],
  ['with one among them that does not exist', secretary, ['gone', 'made up'], reason, 'notExpired'],
  ['with one among them that is kept', secretary, ['gone', 'kept'], reason, 'notExpired'],
  ['with one among them that is open', secretary, ['gone', 'open'], reason, 'notExpired'],
])('a removal %s is refused, and nothing is removed', async (_, asker, ids, words, kind) => {
  const store = createMemoryStore();
  const gone = await closed(store, 'gone');
  await closed(store, 'kept', { closedAt: '2029-12-01T10:00:00.000Z' });
  await closed(store, 'open', { status: 'submitted', closedAt: '' });
  expect(await retentionOf(store).remove(asker, ids, words)).toMatchObject({ kind });
  expect((await store.proposals.load(gone))?.value.proposal).toEqual(gone);
  expect(await store.removals.list(tenantId, 10)).toEqual([]);
});

it.each([
  ['who is not the secretary', { ...secretary, isSecretary: false }, 'notSecretary'],
  ['in a channel', { ...secretary, place: aPlace({ kind: 'channel' }) }, 'notInPrivate'],
])('the list is not for an asker %s', async (_, asker, kind) => {
  expect(await retentionOf(createMemoryStore()).ask(asker)).toMatchObject({ kind });
});

it('a proposal that was put out anew between the reading and the removal stays', async () => {
  const store = createMemoryStore();
  const proposal = await closed(store, 'anew');
  const reopened: Proposal = { ...proposal, status: 'submitted', closedAt: '', version: 2 };
  const events: Store['proposals']['events'] = async (key) => {
    const read = await store.proposals.load(key);
    await store.proposals.append(read, [], reopened);
    return store.proposals.events(key);
  };
  const meanwhile = { ...store, proposals: { ...store.proposals, events } };
  await retentionOf(meanwhile).remove(secretary, ['anew'], reason);
  expect((await store.proposals.load(proposal))?.value.proposal).toEqual(reopened);
  expect(await store.removals.list(tenantId, 10)).toEqual([]);
});

it('two secretaries at once remove it once', async () => {
  const store = createMemoryStore();
  const gone = await closed(store, 'gone');
  const other = { ...secretary, person: advisers.kustwacht };
  const [one, two] = [retentionOf(store), retentionOf(store)];
  await Promise.all([one.remove(secretary, ['gone'], reason), two.remove(other, ['gone'], reason)]);
  expect(await leftOf(store, gone)).toEqual([]);
  expect(await store.removals.list(tenantId, 10)).toHaveLength(1);
});

it('a file that storage does not let go of is said, and removed when it can be', async () => {
  const store = createMemoryStore();
  const gone = await closed(store, 'gone');
  const discard: FileStore['discard'] = () => Promise.reject(new Error('409 BlobImmutableDueToPolicy'));
  const locked = retentionOf({ ...store, files: { ...store.files, discard } });
  await locked.remove(secretary, ['gone'], reason);
  expect(new Set(locked.unfinished)).toEqual(new Set(['gone']));
  expect((await locked.list()).removals).toMatchObject([{ id: 'gone', finishedAt: '' }]);
  expect(await locked.idsListed()).toEqual([]);
  expect((await retentionOf(store).list()).removals).toMatchObject([{ id: 'gone', finishedAt: later }]);
  expect(await leftOf(store, gone)).toEqual([]);
});

it('wherever the process dies, asking again finishes it, or it is still there whole', async () => {
  for (let steps = 0; ; steps += 1) {
    const store = createMemoryStore();
    const gone = await closed(store, 'gone');
    const mortal = dyingAfter(store, steps);
    await retentionOf(mortal.store)
      .remove(secretary, ['gone'], reason)
      .catch(() => {});
    const { expired, removals } = await retentionOf(store).list();
    const isThere = expired.length === 1 && (await store.proposals.events(gone)).length === 1;
    expect(isThere).toBe(removals.length === 0);
    if (!isThere) {
      expect(removals).toMatchObject([{ id: 'gone' }]);
      expect(await leftOf(store, gone)).toEqual([]);
    }
    if (!mortal.isDead()) break;
  }
});

/** A store of which every call fails after this many changes. */
function dyingAfter(store: Store, changes: number) {
  let left = changes;
  let isDead = false;
  const mortal =
    <Given extends unknown[], Result>(change: (...given: Given) => Promise<Result>) =>
    async (...given: Given): Promise<Result> => {
      isDead ||= left === 0;
      if (isDead) throw new Error('died');
      left -= 1;
      return change(...given);
    };
  const { removals, files, index } = store;
  return {
    isDead: () => isDead,
    store: {
      ...store,
      removals: {
        ...removals,
        remove: mortal(removals.remove),
        note: mortal(removals.note),
        erase: mortal(removals.erase),
      },
      files: { ...files, discard: mortal(files.discard) },
      index: { ...index, remove: mortal(index.remove) },
    },
  };
}
