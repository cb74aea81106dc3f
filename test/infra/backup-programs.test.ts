import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { tenantId, threeParties } from '../support/builders';
import { emptyAccount } from '../support/store/own-storage';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'akkoord-programs-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('a beheerder makes a backup and puts it back, and reads what is in it', async () => {
  const { store, connectionString } = await emptyAccount();
  await store.prepare();
  await store.parties.save(tenantId, threeParties(), undefined);
  const path = join(folder, 'akkoord.jsonl.gz');
  expect(await run('backup', path, connectionString)).toEqual([
    `De back-up staat in ${path}.`,
    'Rijen: 1. Bestanden: 0.',
    'In dit bestand staan persoonsgegevens en de sleutel van de downloadlinks. Bewaar het op een veilige plaats.',
  ]);
  expect(await run('backup', path, connectionString)).toEqual([
    `Dit bestand bestaat al: ${path}. Kies een andere naam.`,
  ]);
  expect(await run('restore', path, (await emptyAccount()).connectionString)).toEqual([
    'De back-up is teruggezet.',
    'Rijen: 1. Bestanden: 0.',
    'U kunt de bot nu starten.',
  ]);
  expect(await run('restore', path, connectionString)).toEqual([
    'In dit opslagaccount staan al gegevens. Terugzetten kan alleen in een leeg opslagaccount.',
  ]);
});

test('it says what to do when the file, the setting or the storage is not there', async () => {
  const absent = join(folder, 'absent.gz');
  expect(await run('restore', absent, (await emptyAccount()).connectionString)).toEqual([
    `Dit bestand of deze map is er niet: ${absent}`,
  ]);
  expect(await run('backup', undefined, '')).toEqual([
    'Geef de naam van het bestand: npm run backup -- akkoord.jsonl.gz',
    'Vul AZURE_STORAGE_CONNECTION_STRING of AZURE_STORAGE_ACCOUNT in, precies één van beide.',
  ]);
  expect(await run('backup', join(folder, 'leeg.gz'), (await emptyAccount()).connectionString)).toEqual([
    'In dit opslagaccount staan geen tabellen van Akkoord.',
  ]);
});

/** Returns the program's output, line by line. */
async function run(program: 'backup' | 'restore', path: string | undefined, connectionString: string) {
  const args = ['--import', 'tsx', `infra/backup/${program}.ts`, ...(path === undefined ? [] : [path])];
  const env = { ...process.env, AZURE_STORAGE_CONNECTION_STRING: connectionString, AZURE_STORAGE_ACCOUNT: '' };
  const child = spawn(process.execPath, args, { cwd: resolve(__dirname, '..', '..'), env });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return `${stdout}${stderr}`.trimEnd().split('\n');
}
