import { nothingRead } from '../../bot/core/note/reading';
import { type RawRow, tableNames } from '../../bot/store/storage-copy';
import { currentSchema, upgradeRow } from '../../bot/store/upgrade-row';
import { aKey, tenantId, threeParties } from '../support/builders';
import { emptyAccount } from '../support/store/own-storage';
import { keptSchemas, readAll, sampleOf } from '../support/store/samples';

test('of every form in which rows were ever stored a sample is kept', () => {
  expect(keptSchemas().sort()).toEqual(Array.from({ length: currentSchema }, (_, index) => index + 1));
});

test.each(keptSchemas())('data that a release with schema %i stored are read whole', async (schema) => {
  const { store, copy } = await emptyStorage();
  for (const table of tableNames) {
    for (const row of sampleOf<RawRow[]>(schema, table)) {
      expect(row.properties.schema).toBe(schema);
      await copy.putRows(table, [row]);
    }
  }
  expect(await readAll(store)).toEqual(sampleOf(schema, 'values'));
});

test('a card that an earlier release posted again comes back on the next version only', () => {
  const key = { partition: 'tenant|proposal', row: 'm|card' };
  const upgraded = [true, false].map((wasReposted) => upgradeRow({ failingSince: '', wasReposted }, 2, key));
  expect(upgraded).toEqual([
    { failingSince: '', repostedVersion: 1 },
    { failingSince: '', repostedVersion: 0 },
  ]);
});

test('a draft that an earlier release kept as a new version still is one', () => {
  const key = { partition: 'draft|tenant|author', row: 'id' };
  const revises = { version: 2, awaitsNote: true };
  expect(upgradeRow({ order: 'together', revises }, 4, key)).toEqual({
    order: 'together',
    newVersion: { after: 2, awaitsNote: true },
    reading: nothingRead,
  });
});

test('of a draft that an earlier release kept nothing is doubted', () => {
  const key = { partition: 'draft|tenant|author', row: 'id' };
  expect(upgradeRow({ order: 'together' }, 5, key)).toEqual({ order: 'together', reading: nothingRead });
});

test('a row of a later release is not read, so that it is not overwritten either', async () => {
  const { store, copy } = await emptyStorage();
  await store.parties.save(tenantId, threeParties(), undefined);
  for await (const row of copy.rows('Directory')) {
    await copy.putRows('Directory', [{ ...row, properties: { ...row.properties, schema: currentSchema + 1 } }]);
  }
  const complaint = `has schema ${currentSchema + 1}; this release reads 1 to ${currentSchema}`;
  await expect(store.parties.load(tenantId)).rejects.toThrow(complaint);
  await expect(store.parties.save(tenantId, [], undefined)).rejects.toThrow();
  expect(await store.proposals.load(aKey())).toBeUndefined();
});

async function emptyStorage() {
  const { store, storage: copy } = await emptyAccount();
  await store.prepare();
  return { store, copy };
}
