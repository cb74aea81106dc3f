import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Azurite, startAzurite } from '../../infra/local/azurite';
import { stageWebApp } from '../../infra/web-app/stage-web-app';
import manifest from '../../package.json';
import { startBuilt } from '../crash/built-bot';

/** npm takes the packages from its cache when it can, which is filled by the `npm ci` before the tests. */
const patienceMs = 180_000;

let azurite: Azurite;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'akkoord-web-'));
  azurite = await startAzurite();
  stageWebApp(resolve(__dirname, '../..'), folder);
}, patienceMs);

afterAll(async () => {
  await azurite.stop();
  await rm(folder, { recursive: true });
});

test('what goes into the zip starts, is healthy, and ends by itself when it is asked to stop', async () => {
  const bot = await startBuilt(join(folder, 'dist/bot/index.js'), [], azurite.connectionString);
  const health = await fetch(`${bot.url}/healthz`);
  expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
  await bot.stop();
  expect(await bot.ended).toBe('De bot is gestopt (code 0).');
});

test('every package of the product is in it and can be loaded, also those that only some work needs', () => {
  const load = `await Promise.all(${JSON.stringify(Object.keys(manifest.dependencies))}.map((name) => import(name)))`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', load], { cwd: folder });
});

test('there are only files in it, because a zip keeps no links', async () => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  expect(entries.filter((entry) => !entry.isFile() && !entry.isDirectory()).map(({ name }) => name)).toEqual([]);
});
