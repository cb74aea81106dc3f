import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { stageWebApp } from '../../infra/web-app/stage-web-app';
import manifest from '../../package.json';
import { ownStorage } from '../support/store/own-storage';

/** npm takes the packages from its cache when it can, which is filled by the `npm ci` before the tests. */
const patienceMs = 180_000;

/** Holds no program. */
const fonts = 'dejavu-fonts-ttf';

const root = resolve(__dirname, '../..');
const webApp = 'infra/bicep/web-app.bicep';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'akkoord-web-'));
  stageWebApp(root, folder);
}, patienceMs);

afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('the content of the zip starts as in Azure, is healthy, and hears the signal to stop', async () => {
  const { shell, bot } = await startAsInAzure();
  const ended = once(shell, 'exit');
  const health = await fetch(`http://127.0.0.1:${bot.port}/healthz`);
  expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
  process.kill(bot.pid, 'SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(bot.pid).toBe(shell.pid);
});

test('every package of the product is in it and can be loaded, also those that only some work needs', () => {
  const programs = Object.keys(manifest.dependencies).filter((name) => name !== fonts);
  const load = `await Promise.all(${JSON.stringify(programs)}.map((name) => import(name)))`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', load], { cwd: folder });
});

test('a certificate can be made with what is in it, letters included', () => {
  const blocks = [{ kind: 'paragraph', text: 'Akkoord', isStrong: true }];
  const document = {
    title: 'Proef',
    foot: '',
    marks: [],
    pageWords: ['', ''],
    at: '2026-03-02T09:30:00Z',
    unwritable: '',
    blocks,
  };
  const draw = `require('./dist/bot/memo/certificate/draw-certificate').drawCertificate(${JSON.stringify(document)})
    .then((bytes) => process.stdout.write(bytes))`;
  const pdf = execFileSync(process.execPath, ['--eval', draw], { cwd: folder });
  expect(pdf.subarray(0, 8).toString()).toBe('%PDF-1.7');
});

test('there are only files in it, because a zip keeps no links', async () => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  expect(entries.filter((entry) => !entry.isFile() && !entry.isDirectory()).map(({ name }) => name)).toEqual([]);
});

/**
 * Azure writes the start command into a script and signals the process that runs it
 * (https://github.com/microsoft/Oryx, src/startupscriptgenerator).
 */
async function startAsInAzure() {
  const [, command = ''] = /appCommandLine: '(.+)'/.exec(await readFile(join(root, webApp), 'utf8')) ?? [];
  const script = join(folder, 'startup.sh');
  await writeFile(script, `cd "${folder}"\nPATH="$PATH:${folder}" ${command}\n`);
  const { connectionString } = await ownStorage();
  const shell = spawn('sh', [script], {
    env: {
      ...process.env,
      PORT: '0',
      AKKOORD_AUTH: 'off',
      AZURE_STORAGE_CONNECTION_STRING: connectionString,
      AZURE_STORAGE_ACCOUNT: '',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  for await (const line of createInterface(shell.stdout)) {
    lines.push(line);
    if (line.includes('"listening"')) return { shell, bot: JSON.parse(line) as { pid: number; port: number } };
  }
  throw new Error(lines.join('\n'));
}
