import type { ProposalEvent } from '../../bot/core/proposal/event';
import { evolveAll } from '../../bot/core/proposal/evolve';
import { indexRowOf } from '../../bot/core/proposal/index-row';
import type { Store } from '../../bot/store/ports';
import { advisers, aKey, aParty, aRespondedEvent, tenantId } from '../support/builders';
import { createClock } from '../support/clock';
import { putOut, storeWith } from '../support/memory-bot/store-with';
import { openStream } from '../support/tab/event-stream';
import { jsonOf, startTabServer } from '../support/tab/tab-server';

const secretary = 'secretary';
const secretaries = [secretary, 'secretary-2', 'secretary-3', 'secretary-4'];

/** A tab server of which the clock is the test's, and how often it read the lists and the heads. */
async function aTab(startStore?: Store) {
  const store =
    startStore ?? (await storeWith([aParty({ seats: [{ label: 'Wiarda', persons: [advisers.kustwacht] }] })]));
  const clock = createClock('2026-03-09T09:00:00.000Z');
  const reads = { open: 0, load: 0 };
  const counted: Store = {
    ...store,
    index: {
      ...store.index,
      open: (tenant) => {
        reads.open += 1;
        return store.index.open(tenant);
      },
    },
    proposals: {
      ...store.proposals,
      load: (key, options) => {
        reads.load += 1;
        return store.proposals.load(key, options);
      },
    },
  };
  const server = await startTabServer({
    store: counted,
    settings: { secretaries: secretaries.map((id) => ({ id })), tenants: [tenantId] },
    now: clock.now,
    nowMs: clock.ms,
    runLater: clock.runLater,
  });
  return { ...server, store, clock, reads, follow: (who: string, after = '') => openStream(server.url, who, after) };
}

/** Records an answer, as another process does: in storage, and in the list of open proposals. */
async function answerElsewhere(
  store: Store,
  id: string,
  event: ProposalEvent = aRespondedEvent({ by: advisers.kustwacht, party: 'kustwacht' }),
) {
  const read = await store.proposals.load(aKey({ id }));
  const next = evolveAll(read?.value.proposal, aKey({ id }), [event]);
  await store.proposals.append(read, [event], next);
  await store.index.updateOpen(indexRowOf(next));
  return next;
}

test('an open tab hears within a second or so of what another process recorded', async () => {
  const tab = await aTab();
  await putOut(tab.store, 'haven');
  const stream = await tab.follow(secretary);
  await answerElsewhere(tab.store, 'haven');
  tab.clock.pass(1_001);
  expect(await stream.next()).toMatchObject({ event: 'change', data: { id: 'haven', revision: 2 } });
  await stream.close();
  await tab.close();
});

test('it hears at once of what this process recorded, without a read', async () => {
  const tab = await aTab();
  const proposal = await putOut(tab.store, 'haven');
  const stream = await tab.follow(secretary);
  const before = { ...tab.reads };
  tab.tab?.noteRecorded({ ...proposal, revision: 2 });
  expect(await stream.next()).toMatchObject({ data: { id: 'haven', revision: 2 } });
  expect(tab.reads).toEqual(before);
  await stream.close();
  await tab.close();
});

test('twenty tabs that follow a change cost one read of each kind, not twenty', async () => {
  const tab = await aTab();
  await putOut(tab.store, 'haven');
  const open = await Promise.all(secretaries.flatMap((who) => Array.from({ length: 5 }, () => tab.follow(who))));
  await answerElsewhere(tab.store, 'haven');
  tab.clock.pass(1_001);
  await Promise.all(open.map((stream) => stream.next()));
  const before = { ...tab.reads };
  tab.clock.pass(1_001);
  await Promise.all(Array.from({ length: 20 }, () => tab.as(secretary)('/api/proposals')));
  await Promise.all(Array.from({ length: 20 }, () => tab.as(secretary)('/api/proposals/haven')));
  expect({ open: tab.reads.open - before.open, load: tab.reads.load - before.load }).toEqual({ open: 1, load: 1 });
  await Promise.all(open.map((stream) => stream.close()));
  await tab.close();
});

test('somebody whom a proposal does not concern hears nothing of it', async () => {
  const tab = await aTab();
  await putOut(tab.store, 'haven');
  await putOut(tab.store, 'dijk', { parties: [aParty({ id: 'waterschap', name: 'Waterschap' })] });
  const [adviser, other] = [await tab.follow(advisers.kustwacht.id), await tab.follow('stranger')];
  for (const id of ['dijk', 'haven']) await answerElsewhere(tab.store, id);
  tab.clock.pass(1_001);
  expect(await adviser.next()).toMatchObject({ data: { id: 'haven' } });
  tab.tab?.stop();
  expect([await adviser.next(), await other.next()]).toEqual([undefined, undefined]);
  await tab.close();
});

test('a tab that was away catches up from the last event that it had, also of what ended meanwhile', async () => {
  const tab = await aTab();
  for (const id of ['haven', 'dijk', 'kade']) await putOut(tab.store, id);
  const first = await tab.follow(secretary);
  await answerElsewhere(tab.store, 'haven');
  tab.clock.pass(1_001);
  const last = await first.next();
  await first.close();
  await answerElsewhere(tab.store, 'dijk');
  const { by, at } = aRespondedEvent();
  const withdrawn = await answerElsewhere(tab.store, 'kade', {
    kind: 'withdrawn',
    by,
    at,
    commandId: 'w',
    reason: 'Fout',
  });
  const row = await tab.store.index.findOpen(withdrawn);
  await tab.store.index.close(indexRowOf(withdrawn), row?.etag ?? '');
  tab.clock.pass(1_001);
  const again = await tab.follow(secretary, last?.id);
  const heard = [await again.next(), await again.next()].map((event) => event?.data.id);
  expect(heard.sort()).toEqual(['dijk', 'kade']);
  await again.close();
  await tab.close();
});

test('an event of another process is not known here: then everything open is named, to be looked at again', async () => {
  const tab = await aTab();
  for (const id of ['haven', 'dijk']) await putOut(tab.store, id);
  const stream = await tab.follow(secretary, 'ffffffffffff-17');
  const heard = [await stream.next(), await stream.next()].map((event) => event?.data.id);
  expect(heard.sort()).toEqual(['dijk', 'haven']);
  await stream.close();
  await tab.close();
});

test('a page that cannot keep a stream asks now and then, and gets the same', async () => {
  const tab = await aTab();
  await putOut(tab.store, 'haven');
  const poll = async (after: string, who = secretary) =>
    jsonOf<{ items: unknown[]; lastEventId: string }>(
      await tab.as(who)('/api/changes', { headers: { 'Last-Event-ID': after } }),
    );
  const start = await poll('');
  expect(start.items).toEqual([]);
  await answerElsewhere(tab.store, 'haven');
  tab.clock.pass(1_001);
  expect((await poll(start.lastEventId)).items).toEqual([{ id: 'haven', revision: 2 }]);
  expect((await poll(start.lastEventId, 'stranger')).items).toEqual([]);
  await tab.close();
});

test('a person may have six streams, and is told so in words at the seventh', async () => {
  const tab = await aTab();
  const streams = await Promise.all(Array.from({ length: 6 }, () => tab.follow(secretary)));
  const response = await tab.as(secretary)('/api/changes', { headers: { Accept: 'text/event-stream' } });
  expect([response.status, response.headers.get('retry-after')]).toEqual([429, '30']);
  const [one] = streams;
  await one?.close();
  await Promise.all(streams.slice(1).map((stream) => stream.close()));
  await tab.close();
});

test('a stream shows now and then that it lives, and ends before the sign-in does', async () => {
  const tab = await aTab();
  const stream = await tab.follow(secretary);
  tab.clock.pass(20_000);
  expect(await stream.comment()).toBe('beat');
  tab.clock.pass(10 * 60_000);
  expect(await stream.next()).toBeUndefined();
  await tab.close();
});

test('a server that stops ends its streams and opens no others', async () => {
  const tab = await aTab();
  const stream = await tab.follow(secretary);
  tab.tab?.stop();
  expect(await stream.next()).toBeUndefined();
  const response = await tab.as(secretary)('/api/changes', { headers: { Accept: 'text/event-stream' } });
  expect(response.status).toBe(503);
  await tab.close();
});
