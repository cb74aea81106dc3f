import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { between, pageAt } from '../support/read-pages';
import { wordsOfCode } from '../support/source/words-of-code';

const root = resolve(__dirname, '../..');
const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/dependencies.md'].map(
  (path) => [path, pageAt(path)] as const,
);
const files = ['bot', 'cards', 'infra', 'manifest', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }),
);
const isPath = (words: string) => /^(bot|cards|docs|infra|manifest|test)\/[\w./-]+$/.test(words);

test.each(pages)('every path that a page for developers names is there: %s', (_, page) => {
  const named = between(page, '`', '`').filter(isPath);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test.each(pages)('every file of code that a page names without its folder is somewhere: %s', (_, page) => {
  const named = between(page, '`', '`').filter((words) => /^[\w.-]+\.ts$/.test(words));
  const names = new Set(files.map((file) => basename(file)));
  expect(named.filter((name) => !names.has(name))).toEqual([]);
});

test('every word in code that the glossary names is in the code', () => {
  const [, glossary = ''] = pageAt('CONTRIBUTING.md').text.split(/^## Words$|^## Add a command/m);
  const rows = glossary.split('\n').filter((line) => line.startsWith('| '));
  const named = rows.flatMap((row) =>
    [...(row.split('|')[2] ?? '').matchAll(/`([\w.]+)`/g)].map(([, word = '']) => word),
  );
  const inCode = wordsOfCode(['bot', 'cards']);
  expect(named.length).toBeGreaterThan(20);
  expect(named.flatMap((word) => word.split('.')).filter((word) => !inCode.has(word))).toEqual([]);
});
