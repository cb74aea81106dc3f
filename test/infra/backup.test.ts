import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { startBot } from '../../bot/app/start';
import { createLog } from '../../bot/log/log';
import { createStorageCopy, type RawRow, type StorageCopy } from '../../bot/store/storage-copy';
import { makeBackup } from '../../infra/backup/make-backup';
import { restoreBackup } from '../../infra/backup/restore-backup';
import { aKey } from '../support/builders';
import { exportedJson } from '../support/exported-json';
import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import { putOut, says } from '../support/organisation/send-note';
import { emptyAccount, everything } from '../support/store/own-storage';
import { noIdentity, settingsWith } from '../support/teams/edge';

const madeAt = '2026-03-04T09:00:00.000Z';
let folder: string;
let path: string;
/** The storage of a played round. Its bot still runs while the backup is made. */
let from: Organisation;
let round: Awaited<ReturnType<typeof putOut>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'akkoord-backup-'));
  path = join(folder, 'akkoord.jsonl.gz');
  from = await startOrganisation();
  round = await putOut(from, 'Auteur met een back-up');
  await from.teams.person('Ada').clicks(round.lgo, 'Akkoord');
  await says(from, round.status, 'Ada');
  await from.restartBot();
});

afterAll(async () => {
  await from.close();
  await rm(folder, { recursive: true });
});

test('a backup put back elsewhere gives the same rows and files, and only its maker can read it', async () => {
  const storage = createStorageCopy(from.storage);
  const made = await makeBackup(storage, path, madeAt);
  const before = await everything(storage);
  expect(made).toEqual({ rows: before.rows.length, files: before.files.length, broken: [] });
  expect(before.files.length).toBeGreaterThan(0);
  expect((await stat(path)).mode & 0o777).toBe(0o600);

  const empty = await emptyAccount();
  expect(await restoreBackup(empty.storage, empty.store, path)).toEqual(made);
  expect(await everything(empty.storage)).toEqual(toShowAgain(before));
});

test('a bot goes on with what was put back, and what it exports is a whole record', async () => {
  const { storage, store, settings } = await emptyAccount();
  await restoreBackup(storage, store, path);
  const bot = await startBot({ ...settingsWith(noIdentity), storage: settings }, createLog('silent'));
  try {
    from.teams.connectTo(`http://127.0.0.1:${bot.port}`);
    await from.teams.person('Daan').clicks(round.directie, 'Akkoord');
    await says(from, round.status, 'Daan');
  } finally {
    await bot.stop();
    await from.restartBot();
  }
  const [row] = await store.index.open(from.teams.tenantId);
  const exported = join(folder, 'export.json');
  await writeFile(exported, await exportedJson(store, row?.value ?? aKey()));
  const { stdout } = spawnSync(process.execPath, ['infra/verify/verify.mjs', exported], { encoding: 'utf8' });
  expect(stdout).toContain('De vastlegging is heel: 3 gebeurtenissen.');
});

test('nothing is put on top of what is there already', async () => {
  const { storage, store } = await emptyAccount();
  await store.prepare();
  await store.signingKeys.make('2026-03');
  const before = await everything(storage);
  await expect(restoreBackup(storage, store, path)).rejects.toThrow('In dit opslagaccount staan al gegevens.');
  expect(await everything(storage)).toEqual(before);
});

test('a restore that broke off goes on when it is asked again', async () => {
  const { storage, store } = await emptyAccount();
  const full: StorageCopy = { ...storage, putFile: () => Promise.reject(new Error('the line is gone')) };
  await expect(restoreBackup(full, store, path)).rejects.toThrow('the line is gone');
  await restoreBackup(storage, store, path);
  const whole = await everything(createStorageCopy(from.storage));
  expect(await everything(storage)).toEqual(toShowAgain(whole));
});

test.each<[string, (bytes: Buffer) => Buffer, string]>([
  ['was cut off', (bytes) => bytes.subarray(0, bytes.length - 200), 'beschadigd of niet compleet'],
  ['lost its last line', (bytes) => repacked(bytes, (lines) => lines.slice(0, -1)), 'beschadigd of niet compleet'],
  ['lost a row', (bytes) => repacked(bytes, ([first = '', , ...rest]) => [first, ...rest]), 'niet compleet'],
  [
    'had a name changed',
    (bytes) => repacked(bytes, (lines) => lines.map((line) => line.replaceAll('Ada', 'Eva'))),
    'beschadigd of niet compleet',
  ],
  ['is something else', () => Buffer.from('geen gzip'), 'beschadigd of niet compleet'],
  ['is another program’s', () => gzipSync('{"a":1}\n'), 'Dit bestand is geen back-up van Akkoord.'],
  [
    'is of a newer form',
    (bytes) =>
      repacked(bytes, ([first = '', ...rest]) => signed([first.replace('"version":1', '"version":2'), ...rest])),
    'Deze back-up komt van een nieuwere versie van Akkoord.',
  ],
  [
    'has rows of a newer schema',
    (bytes) => repacked(bytes, (lines) => signed(lines.map((line) => line.replace(/"schema":\d+/, '"schema":99')))),
    'Deze back-up komt van een nieuwere versie van Akkoord.',
  ],
])('of a file that %s nothing is put back', async (_, change, sentence) => {
  const changed = join(folder, 'changed.gz');
  await writeFile(changed, change(await readFile(path)));
  const { storage, store } = await emptyAccount();
  await store.prepare();
  await expect(restoreBackup(storage, store, changed)).rejects.toThrow(sentence);
  expect(await everything(storage)).toEqual({ rows: [], files: [] });
});

test('a backup never replaces another', async () => {
  const before = await readFile(path);
  await expect(makeBackup(createStorageCopy(from.storage), path, madeAt)).rejects.toThrow('EEXIST');
  expect(await readFile(path)).toEqual(before);
});

test('a backup that breaks off leaves no file', async () => {
  const storage = createStorageCopy(from.storage);
  // biome-ignore lint/correctness/useYield: it breaks off before there is anything
  const files = async function* () {
    throw new Error('the line is gone');
  };
  const broken = join(folder, 'broken.gz');
  await expect(makeBackup({ ...storage, files }, broken, madeAt)).rejects.toThrow('the line is gone');
  await expect(stat(broken)).rejects.toThrow('ENOENT');
});

/** The messages that count as shown, with the revision left out. */
function toShowAgain({ rows, files }: Awaited<ReturnType<typeof everything>>) {
  const forget = (row: RawRow) => ({ ...row, properties: { ...row.properties, shownRevision: -1 } });
  return {
    rows: rows.map(({ table, row }) => ({ table, row: row.rowKey.startsWith('m|') ? forget(row) : row })),
    files,
  };
}

function repacked(bytes: Buffer, change: (lines: string[]) => string[]): Buffer {
  const lines = gunzipSync(bytes).toString().trimEnd().split('\n');
  return gzipSync(
    change(lines)
      .map((line) => `${line}\n`)
      .join(''),
  );
}

/** Replaces the last line by one that fits the others. */
function signed(lines: readonly string[]): string[] {
  const others = lines.slice(0, -1);
  const sha256 = createHash('sha256')
    .update(others.map((line) => `${line}\n`).join(''))
    .digest('hex');
  return [...others, JSON.stringify({ sha256 })];
}
