import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { removeUnread } from '../../infra/web-app/stage-web-app';
import { zipFolder } from '../../infra/web-app/zip-folder';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'akkoord-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('the zip holds every file, also a hidden one and one deep down, under its own name', async () => {
  await write('package.json', '{}');
  await write('node_modules/.package-lock.json', '{}');
  await write('dist/bot/index.js', 'start();');
  const { zip, files, bytes } = await zipFolder(folder);
  const entries = (await JSZip.loadAsync(zip)).files;
  expect(Object.keys(entries)).toEqual(['dist/bot/index.js', 'node_modules/.package-lock.json', 'package.json']);
  expect(await entries['dist/bot/index.js']?.async('text')).toBe('start();');
  expect({ files, bytes }).toEqual({ files: 3, bytes: 12 });
});

test('the same files give the same zip, whenever they were written', async () => {
  await write('package.json', '{}');
  const first = await zipFolder(folder);
  await utimes(join(folder, 'package.json'), new Date('2020-01-01'), new Date('2020-01-01'));
  const second = await zipFolder(folder);
  expect(second.zip.equals(first.zip)).toBe(true);
  const entries = Object.values((await JSZip.loadAsync(first.zip)).files);
  expect(entries.map(({ date }) => date.toISOString())).toEqual(['1980-01-01T00:00:00.000Z']);
});

test('of a package stays what Node reads: no types, no sources and no maps', async () => {
  for (const name of ['a.js', 'a.js.map', 'a.d.ts', 'b.mjs', 'b.d.mts', 'src/a.ts', 'c.cjs', 'c.d.cts', 'data.json']) {
    await write(name, '');
  }
  removeUnread(folder);
  const { zip } = await zipFolder(folder);
  expect(Object.keys((await JSZip.loadAsync(zip)).files)).toEqual(['a.js', 'b.mjs', 'c.cjs', 'data.json']);
});

async function write(name: string, content: string): Promise<void> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
