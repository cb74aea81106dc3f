import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { pageAt } from '../support/read-pages';

const root = resolve(__dirname, '../..');
const mostLines = 200;
const houses = ['bot', 'cards', 'infra', 'manifest', 'test'];
const isRead = (file: string) => ['.ts', '.mjs', '.cjs', '.bicep'].includes(extname(file));

test('at the top of bot stand index.ts, the settings of its build and folders, and nothing else', () => {
  const loose = readdirSync(join(root, 'bot'), { withFileTypes: true }).filter((entry) => !entry.isDirectory());
  expect(loose.map(({ name }) => name).sort()).toEqual(['index.ts', 'tsconfig.json']);
});

test.each(houses)('no file is longer than two hundred lines: %s', (house) => {
  const files = readdirSync(join(root, house), { recursive: true, encoding: 'utf8' }).filter(isRead);
  expect(files.length).toBeGreaterThan(0);
  const lengths = files.map((file) => ({
    file,
    lines: readFileSync(join(root, house, file), 'utf8').split('\n').length - 1,
  }));
  expect(lengths.filter(({ lines }) => lines > mostLines)).toEqual([]);
});

describe('the table of folders in README', () => {
  const [, section = ''] = pageAt('README.md').text.split(/^## Where things are$|^## In Dutch$/m);
  const named = [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, path = '']) => path);

  test('names every room of the bot and of infra', () => {
    expect([...roomsOf('bot'), ...roomsOf('infra')].filter((room) => !named.includes(room))).toEqual([]);
  });

  test('names every room of tests, but those that are called after what they test', () => {
    const tested = ['cards', 'docs', 'infra', 'manifest', ...readdirSync(join(root, 'bot'))];
    const others = roomsOf('test').filter((room) => !tested.includes(basename(room)));
    expect(others.filter((room) => !named.includes(room))).toEqual([]);
  });

  test('names nothing that is not there', () => {
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

/** Returns the folders in this one, as paths from the top of the repository. */
function roomsOf(house: string): string[] {
  const entries = readdirSync(join(root, house), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${house}/${name}`);
}
