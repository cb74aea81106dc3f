import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { evolveAll } from '../../bot/core/evolve';
import { indexRowOf } from '../../bot/core/index-row';
import { exportRecord } from '../../bot/export-record';
import { createLog } from '../../bot/log';
import type { StorageSettings } from '../../bot/settings/storage';
import { startBot } from '../../bot/start';
import { createAzureStore } from '../../bot/store/azure-store';
import { createStorageCopy, type StorageCopy } from '../../bot/store/storage-copy';
import { makeBackup } from '../../infra/backup/make-backup';
import { restoreBackup } from '../../infra/backup/restore-backup';
import { type Azurite, startAzurite } from '../../infra/local/azurite';
import { aDraft, aKey, aMemo, aPlace, aRespondedEvent, aSubmission, aSubmittedEvent, tenantId } from '../builders';
import { type Organisation, startOrganisation } from '../stories/organisation';
import { putOut, says } from '../stories/round';
import { noIdentity, settingsWith } from '../teams/edge';

const madeAt = '2026-03-04T09:00:00.000Z';
let folder: string;
let path: string;
/** Where a round was played, and its storage while the bot still ran. */
let from: Organisation;
let round: Awaited<ReturnType<typeof putOut>>;
let spare: Azurite;
let accounts = 0;
const accountNames = Array.from({ length: 20 }, (_, index) => `leeg${index}`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'akkoord-backup-'));
  path = join(folder, 'akkoord.jsonl.gz');
  [from, spare] = await Promise.all([startOrganisation(), startAzurite({ accounts: accountNames })]);
  round = await putOut(from, 'Auteur met een back-up');
  await from.teams.person('Ada').clicks(round.lgo, 'Akkoord');
  await says(from, round.status, 'Ada');
  await from.restartBot();
});

afterAll(async () => {
  await Promise.all([from.close(), spare.stop()]);
  await rm(folder, { recursive: true });
});

test('a backup put back elsewhere gives the same rows and files, and only its maker can read it', async () => {
  const storage = createStorageCopy(settingsOf(from.azurite));
  const made = await makeBackup(storage, path, madeAt);
  const before = await everything(storage);
  expect(made).toEqual({ rows: before.rows.length, files: before.files.length, broken: [] });
  expect(before.files.length).toBeGreaterThan(0);
  expect((await stat(path)).mode & 0o777).toBe(0o600);

  const empty = emptyAccount();
  expect(await restoreBackup(empty.storage, empty.store, path)).toEqual(made);
  expect(await everything(empty.storage)).toEqual(before);
});

test('a bot goes on with what was put back, and what it exports is a whole record', async () => {
  const { storage, store, settings } = emptyAccount();
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
  const record = await exportRecord(store, row?.value ?? aKey());
  const exported = join(folder, 'export.json');
  await writeFile(exported, record?.bytes ?? '');
  const { stdout } = spawnSync(process.execPath, ['infra/verify/verify.mjs', exported], { encoding: 'utf8' });
  expect(stdout).toContain('De vastlegging is heel: 3 gebeurtenissen.');
});

test('nothing is put on top of what is there already', async () => {
  const { storage, store } = emptyAccount();
  await store.prepare();
  await store.signingKey.load();
  const before = await everything(storage);
  await expect(restoreBackup(storage, store, path)).rejects.toThrow('In dit opslagaccount staan al gegevens.');
  expect(await everything(storage)).toEqual(before);
});

test('a restore that broke off goes on when it is asked again', async () => {
  const { storage, store } = emptyAccount();
  const full: StorageCopy = { ...storage, putFile: () => Promise.reject(new Error('the line is gone')) };
  await expect(restoreBackup(full, store, path)).rejects.toThrow('the line is gone');
  await restoreBackup(storage, store, path);
  expect(await everything(storage)).toEqual(await everything(createStorageCopy(settingsOf(from.azurite))));
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
])('of a file that %s nothing is put back', async (_, change, sentence) => {
  const changed = join(folder, 'changed.gz');
  await writeFile(changed, change(await readFile(path)));
  const { storage, store } = emptyAccount();
  await store.prepare();
  await expect(restoreBackup(storage, store, changed)).rejects.toThrow(sentence);
  expect(await everything(storage)).toEqual({ rows: [], files: [] });
});

test('a backup never replaces another', async () => {
  const before = await readFile(path);
  await expect(makeBackup(createStorageCopy(settingsOf(from.azurite)), path, madeAt)).rejects.toThrow('EEXIST');
  expect(await readFile(path)).toEqual(before);
});

test('a backup that breaks off leaves no file', async () => {
  const storage = createStorageCopy(settingsOf(from.azurite));
  // biome-ignore lint/correctness/useYield: it breaks off before there is anything
  const files = async function* () {
    throw new Error('the line is gone');
  };
  const broken = join(folder, 'broken.gz');
  await expect(makeBackup({ ...storage, files }, broken, madeAt)).rejects.toThrow('the line is gone');
  await expect(stat(broken)).rejects.toThrow('ENOENT');
});

test('what is recorded while a proposal is read is in the backup whole, or not at all', async () => {
  const { storage, store } = emptyAccount();
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
  const empty = emptyAccount();
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
  const { storage, store } = emptyAccount();
  await store.prepare();
  const submitted = aSubmittedEvent();
  const proposal = evolveAll(undefined, aKey(), [submitted]);
  await store.proposals.append(undefined, [submitted], proposal);
  await store.drafts.save(aDraft({ place: aPlace() }), undefined);
  const unlisted = join(folder, 'unlisted.gz');
  await makeBackup(storage, unlisted, madeAt);
  const empty = emptyAccount();
  await restoreBackup(empty.storage, empty.store, unlisted);
  expect((await empty.store.index.open(tenantId)).map(({ value }) => value)).toEqual([indexRowOf(proposal)]);
});

test('a proposal whose events were tampered with is named, and put back as it is', async () => {
  const { storage, store } = emptyAccount();
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
  const empty = emptyAccount();
  expect((await restoreBackup(empty.storage, empty.store, tampered)).broken).toEqual(made.broken);
});

function settingsOf(azurite: Azurite): StorageSettings {
  return { kind: 'connectionString', connectionString: azurite.connectionString };
}

function emptyAccount() {
  const connectionString = spare.connectionStringOf(accountNames[accounts++ % accountNames.length] ?? '');
  const settings: StorageSettings = { kind: 'connectionString', connectionString };
  return { settings, storage: createStorageCopy(settings), store: createAzureStore(settings) };
}

async function everything(storage: StorageCopy) {
  const found = { rows: [] as unknown[], files: [] as unknown[] };
  for (const table of ['Proposals', 'Directory'] as const) {
    for await (const row of storage.rows(table)) found.rows.push({ table, row });
  }
  for await (const file of storage.files()) found.files.push({ ...file, bytes: Buffer.from(file.bytes) });
  return found;
}

function repacked(bytes: Buffer, change: (lines: string[]) => string[]): Buffer {
  const lines = gunzipSync(bytes).toString().trimEnd().split('\n');
  return gzipSync(
    change(lines)
      .map((line) => `${line}\n`)
      .join(''),
  );
}

/** With a last line that fits the others. */
function signed(lines: readonly string[]): string[] {
  const others = lines.slice(0, -1);
  const sha256 = createHash('sha256')
    .update(others.map((line) => `${line}\n`).join(''))
    .digest('hex');
  return [...others, JSON.stringify({ sha256 })];
}
