import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { aProposal, aSubmittedEvent, tenantId, threeParties } from '../support/builders';
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
  expect((await run('backup', path, connectionString)).said).toEqual([
    `De back-up staat in ${path}.`,
    'Rijen: 1. Bestanden: 0.',
    'In dit bestand staan persoonsgegevens en de sleutel van de downloadlinks. Bewaar het op een veilige plaats.',
  ]);
  expect((await run('backup', path, connectionString)).said).toEqual([
    `Dit bestand bestaat al: ${path}. Kies een andere naam.`,
  ]);
  expect((await run('restore', path, (await emptyAccount()).connectionString)).said).toEqual([
    'De back-up is teruggezet.',
    'Rijen: 1. Bestanden: 0.',
    'U kunt de bot nu starten.',
  ]);
  expect((await run('restore', path, connectionString)).said).toEqual([
    'In dit opslagaccount staan al gegevens. Terugzetten kan alleen in een leeg opslagaccount.',
  ]);
});

test('what was not whole already is put back, named, and known by the exit code', async () => {
  const { store, storage, connectionString } = await emptyAccount();
  await store.prepare();
  await store.proposals.append(undefined, [aSubmittedEvent()], aProposal());
  for await (const row of storage.rows('Proposals')) {
    if (row.rowKey !== 'head')
      await storage.putRows('Proposals', [{ ...row, properties: { ...row.properties, hash: 'a'.repeat(64) } }]);
  }
  const path = join(folder, 'not-whole.jsonl.gz');
  await run('backup', path, connectionString);
  const { said, code } = await run('restore', path, (await emptyAccount()).connectionString);
  expect(said).toContainEqual(
    expect.stringMatching(/^Let op: dit voorstel is niet heel, de rijen passen niet bij elkaar: /),
  );
  expect(code).toBe(2);
});

test('it says what to do when the file, the setting or the storage is not there', async () => {
  const absent = join(folder, 'absent.gz');
  expect((await run('restore', absent, (await emptyAccount()).connectionString)).said).toEqual([
    `Dit bestand of deze map is er niet: ${absent}`,
  ]);
  expect((await run('backup', undefined, '')).said).toEqual([
    'Geef de naam van het bestand: npm run backup -- akkoord.jsonl.gz',
    'Vul AZURE_STORAGE_CONNECTION_STRING of AZURE_STORAGE_ACCOUNT in, precies één van beide.',
  ]);
  expect((await run('backup', join(folder, 'leeg.gz'), (await emptyAccount()).connectionString)).said).toEqual([
    'In dit opslagaccount staan geen tabellen van Akkoord.',
  ]);
});

/** Returns the program's output, line by line, and its exit code. */
async function run(program: 'backup' | 'restore', path: string | undefined, connectionString: string) {
  const args = ['--import', 'tsx', `infra/backup/${program}.ts`, ...(path === undefined ? [] : [path])];
  const env = { ...process.env, AZURE_STORAGE_CONNECTION_STRING: connectionString, AZURE_STORAGE_ACCOUNT: '' };
  const child = spawn(process.execPath, args, { cwd: resolve(__dirname, '..', '..'), env });
  const ended = once(child, 'close');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await ended;
  return { said: `${stdout}${stderr}`.trimEnd().split('\n'), code };
}
