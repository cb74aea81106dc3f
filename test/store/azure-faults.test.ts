import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { evolveAll } from '../../bot/core/proposal/evolve';
import { indexRowOf } from '../../bot/core/proposal/index-row';
import { createAzureStore } from '../../bot/store/azure-store';
import { StaleWrite, StorageFault } from '../../bot/store/ports';
import { aKey, aProposal, aRespondedEvent, aSubmittedEvent, tenantId } from '../support/builders';
import { startStorageProxy } from '../support/faults/storage-proxy';
import { ownStorage } from '../support/store/own-storage';

/** Ends everything that a test started, the last first. */
const cleanUps: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

test('a storage that never answers holds a click no longer than its budget, and nothing longer than six seconds', async () => {
  const store = storeAt(await serve(() => {}));
  const started = performance.now();
  const elapsed = () => performance.now() - started;
  const unlimited = expect(store.proposals.load(aKey())).rejects.toThrow('storage did not answer within 1500 ms');
  await expect(store.proposals.load(aKey(), { signal: AbortSignal.timeout(400) })).rejects.toThrow();
  expect(elapsed()).toBeLessThan(1_000);
  const event = aSubmittedEvent();
  const next = evolveAll(undefined, aKey(), [event]);
  const late = store.proposals.append(undefined, [event], next, { signal: AbortSignal.timeout(400) });
  await expect(late).rejects.not.toBeInstanceOf(StaleWrite);
  expect(elapsed()).toBeLessThan(2_000);
  await unlimited;
  expect(elapsed()).toBeLessThan(6_000);
});

test('a storage that begins an answer and never ends it is given up too', async () => {
  const store = storeAt(await serve((_, response) => response.write('{"RowKey":')));
  await expect(store.proposals.load(aKey(), { signal: AbortSignal.timeout(400) })).rejects.toThrow();
});

test('a storage that is busy for a moment is asked again', async () => {
  const statuses = [503, 500, 200];
  const store = storeAt(
    await serve((_, response) => {
      response.writeHead(statuses.shift() ?? 200, { 'content-type': 'application/json' });
      response.end('{"odata.etag":"1","schema":1,"void":true}');
    }),
  );
  expect(await store.proposals.load(aKey())).toBeUndefined();
  expect(statuses).toEqual([]);
});

test('a storage that refuses us is a fault, not an empty record, and says what it was', async () => {
  const store = storeAt(await serve((_, response) => Object.assign(response, { statusCode: 403 }).end()));
  for (const call of [store.proposals.load(aKey()), store.ping()]) {
    const fault = await call.catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(StorageFault);
    expect(fault).toMatchObject({ cause: { statusCode: 403 } });
  }
});

test.each([400, 413])(
  'a storage that says %i did nothing and never will: that is no uncertainty, and a fault of our own',
  async (status) => {
    const store = storeAt(await serve((_, response) => Object.assign(response, { statusCode: status }).end()));
    const event = aSubmittedEvent();
    const calls = [
      () => store.proposals.load(aKey()),
      () => store.proposals.append(undefined, [event], evolveAll(undefined, aKey(), [event])),
      () => store.parties.save(tenantId, [], undefined),
    ];
    for (const call of calls) {
      const fault = await call().catch((error: unknown) => error);
      expect(fault).toBeInstanceOf(Error);
      expect(fault).not.toBeInstanceOf(StorageFault);
      expect(fault).toMatchObject({ cause: { statusCode: status } });
    }
  },
);

test('an answer that was recorded, but whose confirmation was lost, is recorded once and known to be', async () => {
  const own = await ownStorage();
  let losesNext = false;
  const proxy = await startStorageProxy(own.urls.Table, () => {
    const isLost = losesNext;
    losesNext = false;
    return isLost ? { kind: 'breaksOff', isDone: true } : undefined;
  });
  cleanUps.push(proxy.close);
  const connectionString = own.connectionString.replace(own.urls.Table, proxy.url);
  const { proposals, prepare } = createAzureStore({ kind: 'connectionString', connectionString });
  await prepare();
  const key = aKey();
  const submitted = aSubmittedEvent();
  await proposals.append(undefined, [submitted], evolveAll(undefined, key, [submitted]));
  const head = await proposals.load(key);
  const answer = aRespondedEvent({ commandId: 'the lost one' });
  losesNext = true;
  await proposals.append(head, [answer], evolveAll(head?.value.proposal, key, [answer]));
  expect(losesNext).toBe(false);
  const recorded = await proposals.events(key);
  expect(recorded.map(({ event }) => event.commandId)).toEqual(['command-submit', 'the lost one']);
});

test('a list goes on after an empty page', async () => {
  const { tenantId: _, parties, author, ...row } = indexRowOf(aProposal());
  const properties = {
    ...row,
    schema: 1,
    tenantId,
    parties_json0: JSON.stringify(parties),
    author_json0: JSON.stringify(author),
  };
  const store = storeAt(
    await serve(({ url = '' }, response) => {
      const isFirst = !url.includes('NextPartitionKey');
      const more = { 'x-ms-continuation-NextPartitionKey': 'p', 'x-ms-continuation-NextRowKey': 'r' };
      response.writeHead(200, { 'content-type': 'application/json', ...(isFirst ? more : {}) });
      response.end(JSON.stringify({ value: isFirst ? [] : [{ ...properties, 'odata.etag': '1' }] }));
    }),
  );
  expect(await store.index.open(tenantId)).toEqual([{ value: indexRowOf(aProposal()), etag: '1' }]);
});

/** A server on loopback in the place of Azure Tables. Returns its address. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  cleanUps.push(async () => {
    server.closeAllConnections();
    await once(server.close(), 'close');
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function storeAt(url: string) {
  const endpoints = ['Blob', 'Table'].map((service) => `${service}Endpoint=${url}/devstoreaccount1`).join(';');
  const connectionString = `DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=a2V5;${endpoints}`;
  return createAzureStore({ kind: 'connectionString', connectionString });
}
