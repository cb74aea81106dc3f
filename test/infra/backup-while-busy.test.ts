import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProposalEvent } from '../../bot/core/proposal/event';
import { evolveAll } from '../../bot/core/proposal/evolve';
import { indexRowOf } from '../../bot/core/proposal/index-row';
import { claimed, freeFrom, unposted } from '../../bot/reconcile/delivery';
import type { StorageCopy } from '../../bot/store/storage-copy';
import { makeBackup } from '../../infra/backup/make-backup';
import { restoreBackup } from '../../infra/backup/restore-backup';
import { aKey, aMemo, aPlace, aRespondedEvent, aSubmission, aSubmittedEvent, tenantId } from '../support/builders';
import { emptyAccount } from '../support/store/own-storage';

const madeAt = '2026-03-04T09:00:00.000Z';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'akkoord-busy-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('a change that is recorded while a proposal is read is in the backup whole, or not at all', async () => {
  const { storage, store } = await emptyAccount();
  await store.prepare();
  const key = aKey();
  const submitted = aSubmittedEvent(aSubmission({ memo: aMemo({ request: 'Reddingsvest 🦺 '.repeat(6_000) }) }));
  await store.proposals.append(undefined, [submitted], evolveAll(undefined, key, [submitted]));
  let isBusy = true;
  const busy: StorageCopy = {
    ...storage,
    async *rows(table, partition) {
      for await (const row of storage.rows(table, partition)) {
        if (row.rowKey === 'head' && isBusy) {
          isBusy = false;
          await answer();
          yield* storage.rows(table, row.partitionKey);
          continue;
        }
        yield row;
      }
    },
  };
  const torn = join(folder, 'torn.gz');
  expect((await makeBackup(busy, torn, madeAt)).broken).toEqual([]);
  const empty = await emptyAccount();
  expect((await restoreBackup(empty.storage, empty.store, torn)).broken).toEqual([]);
  expect(await empty.store.proposals.events(key)).toHaveLength(2);
  expect((await empty.store.proposals.load(key))?.value.proposal.revision).toBe(2);

  async function answer() {
    const read = await store.proposals.load(key);
    const event = aRespondedEvent();
    await store.proposals.append(read, [event], evolveAll(read?.value.proposal, key, [event]));
  }
});

test('a proposal that is in no list is listed as open, so that it is not forgotten', async () => {
  const { storage, store } = await emptyAccount();
  await store.prepare();
  const submitted = aSubmittedEvent();
  const proposal = evolveAll(undefined, aKey(), [submitted]);
  await store.proposals.append(undefined, [submitted], proposal);
  const unlisted = join(folder, 'unlisted.gz');
  await makeBackup(storage, unlisted, madeAt);
  const empty = await emptyAccount();
  await restoreBackup(empty.storage, empty.store, unlisted);
  expect((await empty.store.index.open(tenantId)).map(({ value }) => value)).toEqual([indexRowOf(proposal)]);
});

test('a proposal whose events were tampered with is named, and put back as it is', async () => {
  const { storage, store } = await emptyAccount();
  await store.prepare();
  const submitted = aSubmittedEvent();
  await store.proposals.append(undefined, [submitted], evolveAll(undefined, aKey(), [submitted]));
  for await (const row of storage.rows('Proposals')) {
    if (row.rowKey !== 'e|00000001') continue;
    const properties = { ...row.properties, hash: 'a'.repeat(64) };
    await storage.putRows('Proposals', [{ ...row, properties }]);
  }
  const tampered = join(folder, 'tampered.gz');
  const made = await makeBackup(storage, tampered, madeAt);
  expect(made.broken).toHaveLength(1);
  const empty = await emptyAccount();
  expect((await restoreBackup(empty.storage, empty.store, tampered)).broken).toEqual(made.broken);
});

test('a proposal that has ended stays ended with its cards as they are, and a message that was not posted yet is still to be posted', async () => {
  const { storage, store } = await emptyAccount();
  await store.prepare();
  const running = aKey({ id: 'running' });
  const ended = aKey({ id: 'ended' });
  const submitted = aSubmittedEvent();
  const withdrawn: ProposalEvent = { ...aRespondedEvent(), kind: 'withdrawn', reason: 'Te duur.' };
  await store.proposals.append(undefined, [submitted], evolveAll(undefined, running, [submitted]));
  const events = [submitted, withdrawn];
  await store.proposals.append(undefined, events, evolveAll(undefined, ended, events));
  const row = indexRowOf(evolveAll(undefined, ended, events));
  await store.index.close(row, await store.index.putOpen(row));
  const card = unposted({ key: 'status', place: aPlace() });
  await store.messages.put(running, card, undefined);
  await store.messages.put(ended, { ...card, messageId: '1', shownRevision: 2 }, undefined);
  const mixed = join(folder, 'mixed.gz');
  await makeBackup(storage, mixed, madeAt);
  const empty = await emptyAccount();
  await restoreBackup(empty.storage, empty.store, mixed);
  expect((await empty.store.index.open(tenantId)).map(({ value }) => value.id)).toEqual(['running']);
  expect((await empty.store.messages.list(running)).map(({ value }) => value.shownRevision)).toEqual([0]);
  expect((await empty.store.messages.list(ended)).map(({ value }) => value.shownRevision)).toEqual([2]);
});

test('a card that somebody was busy with when the backup was made is shown again at once', async () => {
  const { storage, store } = await emptyAccount();
  await store.prepare();
  const key = aKey({ id: 'busy' });
  await store.proposals.append(undefined, [aSubmittedEvent()], evolveAll(undefined, key, [aSubmittedEvent()]));
  const posted = { ...unposted({ key: 'status', place: aPlace() }), messageId: '1', shownRevision: 1 };
  await store.messages.put(key, claimed(posted, madeAt), undefined);
  const path = join(folder, 'busy.gz');
  await makeBackup(storage, path, madeAt);
  const empty = await emptyAccount();
  await restoreBackup(empty.storage, empty.store, path);
  const [row] = await empty.store.messages.list(key);
  expect(row && freeFrom(row.value, madeAt)).toBe('');
});
