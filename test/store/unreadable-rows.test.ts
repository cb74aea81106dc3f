import { createAzureStore } from '../../bot/store/azure-store';
import { StorageFault } from '../../bot/store/ports';
import { readRow } from '../../bot/store/read-row';
import type { RawRow, StorageCopy, TableName } from '../../bot/store/storage-copy';
import { openKey } from '../../bot/store/table-keys';
import { toProperties } from '../../bot/store/table-rows';
import { UnreadableRow } from '../../bot/store/unreadable-row';
import { currentSchema } from '../../bot/store/upgrade-row';
import { checkFiles } from '../../infra/doctor/check-files';
import { checkRows } from '../../infra/doctor/check-rows';
import { lineOf } from '../../infra/doctor/finding';
import { aKey, aPerson, aSubmission, tenantId, threeParties } from '../support/builders';
import { createClock } from '../support/clock';
import { memoryBot } from '../support/memory-bot/memory-bot';
import { createPaperTeams } from '../support/memory-bot/paper-teams';
import { commandOf } from '../support/proposal/after-steps';
import { emptyAccount } from '../support/store/own-storage';

type Damage = (row: RawRow) => RawRow['properties'];
const damages: [how: string, damage: Damage][] = [
  ['is of a later release', ({ properties }) => ({ ...properties, schema: currentSchema + 1 })],
  ['has no schema', ({ properties: { schema: _, ...properties } }) => properties],
  [
    'has broken JSON',
    ({ properties }) => ({ ...properties, place_json0: '{"', proposal_json0: '{"', parties_json0: '[' }),
  ],
  ['lost its fields', ({ properties: { schema = '' } }) => ({ schema })],
  ['holds something else in its fields', ({ properties }) => ({ ...properties, ...nonsense(properties) })],
];

/** Every field that is no text or number of its own holds a number, and the deadline is no day. */
function nonsense(properties: RawRow['properties']): RawRow['properties'] {
  const pieces = Object.keys(properties).filter((name) => name.endsWith('_json0'));
  return { ...Object.fromEntries(pieces.map((name) => [name, '7'])), deadline: 'ooit' };
}

const isHead = ({ rowKey, partitionKey }: RawRow) => rowKey === 'head' && partitionKey.includes('|');
const isOpen = ({ partitionKey }: RawRow) => partitionKey.startsWith('open|');
const isCard = ({ rowKey }: RawRow) => rowKey === `m|${Buffer.from('card|kustwacht').toString('base64url')}`;

/** Two tenants with one proposal each that is shown, over real storage. */
async function twoTenants() {
  const { storage, settings, store: plain } = await emptyAccount();
  await plain.prepare();
  const met: string[] = [];
  const store = createAzureStore(settings, { onUnreadable: ({ row }) => met.push(row) });
  const [teams, requested, faults] = [createPaperTeams(), [] as string[], [] as unknown[]];
  const bot = memoryBot({
    store,
    teams,
    clock: createClock('2026-03-03T09:00:00.000Z'),
    requestReconcile: (key) => requested.push(key.id),
    onFault: (_key, error) => faults.push(error),
  });
  const [bad, good] = [aKey({ id: 'bad' }), aKey({ tenantId: 'another', id: 'good' })];
  for (const key of [bad, good]) {
    const submit = { kind: 'submit' as const, id: `submit ${key.id}`, by: aPerson(), submission: aSubmission() };
    await bot.handleCommand(key, { ...submit, tenantId: key.tenantId });
    await bot.reconcile(key);
  }
  return { ...bot, store, storage, teams, met, requested, faults, bad, good };
}

async function damageRow(storage: StorageCopy, table: TableName, which: (row: RawRow) => boolean, damage: Damage) {
  for await (const row of storage.rows(table)) {
    if (row.partitionKey.includes(Buffer.from(tenantId).toString('base64url')) && which(row)) {
      await storage.putRows(table, [{ ...row, properties: damage(row) }]);
    }
  }
}

describe.each(damages)('a row that %s', (_how, damage) => {
  it('in the list of open proposals is left out and told, and everything else is looked at', async () => {
    const { store, storage, sweep, met, requested, faults } = await twoTenants();
    await damageRow(storage, 'Directory', isOpen, damage);
    requested.length = 0;
    await sweep();
    expect(requested).toEqual(['good']);
    expect(await store.index.open(tenantId)).toEqual([]);
    expect([met.length > 0, faults]).toEqual([true, []]);
  });

  it('that is the head makes a press a fault and not uncertain, and is not tried over and over', async () => {
    const { storage, handleCommand, reconcile, bad, good, store } = await twoTenants();
    const head = await store.proposals.load(bad);
    if (!head) throw new Error('it is not there');
    await damageRow(storage, 'Proposals', isHead, damage);
    const press = { party: 'kustwacht', kind: 'agree' } as const;
    const fault = await handleCommand(bad, commandOf(head.value.proposal, press)).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(UnreadableRow);
    expect(fault).not.toBeInstanceOf(StorageFault);
    expect(await reconcile(bad)).toBeUndefined();
    expect(await reconcile(good)).toBeUndefined();
  });

  it('of a message leaves that message as it is, and the others go on', async () => {
    const { storage, handleCommand, reconcile, bad, store, teams } = await twoTenants();
    await damageRow(storage, 'Proposals', isCard, damage);
    const head = await store.proposals.load(bad);
    if (!head) throw new Error('it is not there');
    await handleCommand(bad, commandOf(head.value.proposal, { party: 'waterschap', kind: 'agree' }));
    expect(await reconcile(bad)).toBeUndefined();
    expect(teams.in('19:waterschap@thread.tacv2').map((message) => message.shown.length)).toEqual([2, 1]);
    expect(teams.in('19:kustwacht@thread.tacv2').map((message) => message.shown.length)).toEqual([1, 1]);
  });

  it('is named by the doctor, who says what to do', async () => {
    const { storage } = await twoTenants();
    expect(lineOf(await checkRows(storage))).toBe('✓ in orde: elke rij in de opslag is te lezen');
    await damageRow(storage, 'Directory', isOpen, damage);
    expect(lineOf(await checkRows(storage))).toMatch(
      /^✗ niet in orde: elke rij in de opslag is te lezen. De bot slaat één rij over: Directory open\|.* Zette u een oudere versie terug\? Zet dan de nieuwere er weer in\./,
    );
  });
});

test('parties that cannot be read stop one organisation only, and are not overwritten', async () => {
  const { store, storage, good } = await twoTenants();
  for (const tenant of [tenantId, good.tenantId]) await store.parties.save(tenant, threeParties(), undefined);
  const isParties = ({ partitionKey, rowKey }: RawRow) =>
    partitionKey === 'parties' && rowKey === Buffer.from(tenantId).toString('base64url');
  for await (const row of storage.rows('Directory')) {
    if (isParties(row)) await storage.putRows('Directory', [{ ...row, properties: { schema: 999 } }]);
  }
  await expect(store.parties.load(tenantId)).rejects.toBeInstanceOf(UnreadableRow);
  await expect(store.parties.save(tenantId, [], undefined)).rejects.toThrow();
  expect((await store.parties.load(good.tenantId))?.value).toHaveLength(3);
});

test('a record is never read with an event left out, and the doctor still looks for the files of the others', async () => {
  const { store, storage, bad } = await twoTenants();
  const isEvent = ({ rowKey }: RawRow) => rowKey.startsWith('e|');
  await damageRow(storage, 'Proposals', isEvent, ({ properties }) => ({ ...properties, schema: 999 }));
  await expect(store.proposals.events(bad)).rejects.toBeInstanceOf(UnreadableRow);
  expect(lineOf(await checkFiles(store))).toContain('good');
});

test('a person whose row cannot be read counts as unknown, may speak, and the row stays as it is', async () => {
  const { store, storage } = await twoTenants();
  const place = { kind: 'personal' as const, tenantId, conversationId: 'chat', serviceUrl: 'https://teams.example' };
  await store.people.remember(tenantId, aPerson(), place);
  const isPerson = ({ partitionKey }: RawRow) => partitionKey.startsWith('person|');
  await damageRow(storage, 'Directory', isPerson, ({ properties }) => ({ ...properties, schema: 999 }));
  await store.people.remember(tenantId, aPerson(), { ...place, conversationId: 'another chat' });
  expect([await store.people.find(tenantId, aPerson().id), await store.people.list(tenantId)]).toEqual([undefined, []]);
  const schemas: unknown[] = [];
  for await (const row of storage.rows('Directory')) if (isPerson(row)) schemas.push(row.properties.schema);
  expect(schemas).toEqual([999]);
});

test.each(['ooit', '2026-02-30', '2026-3-1'])(
  'a row of the list with %s as its deadline cannot be read',
  (deadline) => {
    const row = { tenantId, id: 'one', revision: 1, status: 'submitted', author: aPerson(), parties: [] };
    const read = (day: string) =>
      readRow({ schema: currentSchema, ...toProperties({ ...row, deadline: day }) }, openKey(row));
    expect(read('2026-02-28')).toMatchObject({ deadline: '2026-02-28' });
    expect(() => read(deadline)).toThrow(UnreadableRow);
  },
);
