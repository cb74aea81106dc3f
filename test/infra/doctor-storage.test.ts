import { TableClient } from '@azure/data-tables';
import { ContainerClient } from '@azure/storage-blob';
import { createStorageProbe, type StorageProbe } from '../../bot/store/probe-storage';
import { checkStorage } from '../../infra/doctor/check-storage';
import { lineOf } from '../../infra/doctor/finding';
import { emptyAccount, everything, ownStorage, settingsFor } from '../support/store/own-storage';

const rights = 'lezen, schrijven en verwijderen in';

test('storage in which everything may be done is in order, and nothing is left in it', async () => {
  const { storage, store, settings } = await emptyAccount();
  await store.prepare();
  expect((await checkStorage(createStorageProbe(settings), () => new Date())).map(lineOf)).toEqual([
    `✓ in orde: ${rights} de tabel Proposals`,
    `✓ in orde: ${rights} de tabel Directory`,
    `✓ in orde: ${rights} de bestanden`,
    '✓ in orde: de klok van deze machine',
  ]);
  expect(await everything(storage)).toEqual({ rows: [], files: [] });
});

test('before the bot ever started the tables and files are missing', async () => {
  const { settings } = await emptyAccount();
  const lines = (await checkStorage(createStorageProbe(settings), () => new Date())).map(lineOf);
  const start = 'Die is er nog niet. Start de bot één keer: dan wordt alles aangemaakt.';
  expect(lines.slice(0, 3)).toEqual([
    `✗ niet in orde: ${rights} de tabel Proposals. ${start}`,
    `✗ niet in orde: ${rights} de tabel Directory. ${start}`,
    `✗ niet in orde: ${rights} de bestanden. ${start}`,
  ]);
});

test('a wrong key is refused by storage, and the role that is missing is named', async () => {
  const { connectionString } = await ownStorage();
  const wrong = settingsFor(
    connectionString.replace(/AccountKey=[^;]+/, `AccountKey=${Buffer.alloc(64).toString('base64')}`),
  );
  const lines = (await checkStorage(createStorageProbe(wrong), () => new Date())).map(lineOf);
  const advice = (role: string) => `Geef uzelf op het opslagaccount de rol ${role}. Dat kan tot tien minuten duren.`;
  expect(lines.slice(0, 3)).toEqual([
    `✗ niet in orde: ${rights} de tabel Proposals. ${advice('Storage Table Data Contributor')}`,
    `✗ niet in orde: ${rights} de tabel Directory. ${advice('Storage Table Data Contributor')}`,
    `✗ niet in orde: ${rights} de bestanden. ${advice('Storage Blob Data Contributor')}`,
  ]);
});

test('storage that does not answer is not taken for storage without rights', async () => {
  const away = settingsFor(
    'DefaultEndpointsProtocol=http;AccountName=weg;AccountKey=YQ==;' +
      ['Table', 'Blob', 'Queue'].map((service) => `${service}Endpoint=http://127.0.0.1:1/weg`).join(';'),
  );
  const lines = (await checkStorage(createStorageProbe(away), () => new Date())).map(lineOf);
  expect(lines).toHaveLength(4);
  for (const line of lines.slice(0, 3)) expect(line).toContain('De opslag antwoordt niet.');
  expect(lines[3]).toContain('De opslag zegt niet hoe laat het is.');
});

test('a clock that differs more than half a minute is told', async () => {
  const { settings } = await emptyAccount();
  const late = () => new Date(Date.now() + 120_000);
  const clock = (await checkStorage(createStorageProbe(settings), late)).map(lineOf).at(-1);
  expect(clock).toMatch(
    /^✗ niet in orde: de klok van deze machine\. Die verschilt 1[12]\d seconden met die van de opslag\. Zet hem gelijk\.$/,
  );
});

test.each<[string, (connectionString: string) => Promise<unknown>]>([
  ['de tabel Proposals', (from) => TableClient.fromConnectionString(from, 'Proposals', insecure).deleteTable()],
  ['de tabel Directory', (from) => TableClient.fromConnectionString(from, 'Directory', insecure).deleteTable()],
  ['de bestanden', (from) => new ContainerClient(from, 'files').delete()],
])('when only %s is gone, that point alone is red', async (what, remove) => {
  const { store, settings } = await emptyAccount();
  await store.prepare();
  await remove(settings.kind === 'connectionString' ? settings.connectionString : '');
  const lines = (await checkStorage(createStorageProbe(settings), () => new Date())).map(lineOf);
  expect(lines.filter((line) => line.startsWith('✗'))).toEqual([
    `✗ niet in orde: ${rights} ${what}. Die is er nog niet. Start de bot één keer: dan wordt alles aangemaakt.`,
  ]);
});

test('an operator who is not signed in to Azure is told to do so', async () => {
  const unknown = () => Promise.reject(Object.assign(new Error('raw'), { name: 'AggregateAuthenticationError' }));
  const probe: StorageProbe = { table: unknown, files: unknown, time: async () => new Date() };
  const [table, , files] = (await checkStorage(probe, () => new Date())).map(lineOf);
  const advice = 'Aanmelden bij Azure is niet gelukt. Doe eerst: az login';
  expect(table).toBe(`✗ niet in orde: ${rights} de tabel Proposals. ${advice}`);
  expect(files).toBe(`✗ niet in orde: ${rights} de bestanden. ${advice}`);
});

const insecure = { allowInsecureConnection: true };
