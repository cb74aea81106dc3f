import { evolveAll } from '../../bot/core/proposal/evolve';
import { indexRowOf } from '../../bot/core/proposal/index-row';
import { createAzureTable } from '../../bot/store/azure-table';
import type { Store } from '../../bot/store/ports';
import { createTableClient } from '../../bot/store/table-client';
import { proposalPartition } from '../../bot/store/table-keys';
import { currentSchema } from '../../bot/store/upgrade-row';
import { aKey, aRespondedEvent, aSubmittedEvent } from '../support/builders';
import { requestsDuring } from '../support/store/count-requests';
import { emptyAccount, type settingsFor } from '../support/store/own-storage';
import { storeContract } from './contract';
import { tableContract } from './contract-table';

let settings: ReturnType<typeof settingsFor>;
let store: Store;

beforeAll(async () => {
  ({ settings, store } = await emptyAccount());
  await store.prepare();
});

storeContract(() => store);
describe('a table', () => tableContract(() => createAzureTable(proposalsTable())));

test('an Akkoord costs two calls: one to read, one to record', async () => {
  const { key, event } = await putOut('two-calls');
  const reading = await requestsDuring(() => store.proposals.load(key));
  expect(reading).toEqual([expect.stringMatching(/^GET .*Proposals\(PartitionKey=/)]);
  const head = await store.proposals.load(key);
  const next = evolveAll(head?.value.proposal, key, [event]);
  const recording = await requestsDuring(() => store.proposals.append(head, [event], next));
  expect(recording).toEqual([expect.stringMatching(/^POST .*\$batch$/)]);
});

test('the tables hold one partition for a proposal, with its head, its events and their hashes to be read by anybody', async () => {
  const { key } = await putOut('layout');
  const filter = `PartitionKey eq '${proposalPartition(key)}'`;
  const rows = [];
  for await (const row of proposalsTable().listEntities({ queryOptions: { filter } })) {
    rows.push(row);
  }
  const [event, head] = rows;
  expect(event).toMatchObject({ rowKey: 'e|00000001', schema: currentSchema, number: 1, previousHash: '' });
  expect(head).toMatchObject({
    rowKey: 'head',
    schema: currentSchema,
    revision: 1,
    lastHash: event?.hash,
    void: false,
  });
  expect(rows).toHaveLength(2);
});

test('a list of open proposals costs one call', async () => {
  const { proposal } = await putOut('list');
  const row = indexRowOf(proposal);
  await store.index.putOpen(row);
  expect(await requestsDuring(() => store.index.open(row.tenantId))).toHaveLength(1);
});

test('looking again at a proposal whose list row is right costs one call', async () => {
  const { proposal } = await putOut('again');
  const row = indexRowOf(proposal);
  await store.index.putOpen(row);
  expect(await requestsDuring(() => store.index.updateOpen(row))).toEqual([expect.stringMatching(/^GET /)]);
});

function proposalsTable() {
  return createTableClient(settings, 'Proposals');
}

async function putOut(id: string) {
  const key = aKey({ id });
  const submitted = aSubmittedEvent();
  const proposal = evolveAll(undefined, key, [submitted]);
  await store.proposals.append(undefined, [submitted], proposal);
  return { key, proposal, event: aRespondedEvent() };
}
