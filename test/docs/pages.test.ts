import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseQuestion } from '../../bot/language/parse-question';
import { scripts } from '../../package.json';
import { certificatePicture, pictures } from '../gallery/picture-list';
import { states } from '../gallery/states';
import { allPages, between, pageAt, targetsOf } from '../support/read-pages';

const root = resolve(__dirname, '../..');
const handbooks = ['docs/auteur.md', 'docs/adviseur.md', 'docs/secretaris.md'].map(
  (path) => [path, pageAt(path)] as const,
);

test('every link and picture in the pages leads to a file', () => {
  const broken = allPages().flatMap((page) =>
    targetsOf(page)
      .filter((target) => !existsSync(join(root, target)))
      .map((target) => `${page.path}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test('every npm script that a page names exists', () => {
  const named = allPages().flatMap(({ path, text }) =>
    [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => ({ path, name })),
  );
  expect(named.filter(({ name }) => !(name in scripts))).toEqual([]);
});

test('every picture is shown somewhere, and made by npm run pictures', () => {
  const shown = new Set(allPages().flatMap(targetsOf));
  const files = readdirSync(join(root, 'docs/pictures')).sort();
  expect(files.filter((file) => !shown.has(join('docs/pictures', file)))).toEqual([]);
  expect(files).toEqual([...Object.keys(pictures), certificatePicture].map((name) => `${name}.png`).sort());
});

test.each(allPages().map((page) => [page.path, page] as const))(
  'every picture says what it shows: %s',
  (_, { text }) => {
    const tags = text.match(/<img [^>]*>/g) ?? [];
    expect(tags.filter((tag) => !/ alt="[^"]{20,}"/.test(tag))).toEqual([]);
    expect(text).not.toContain('![](');
  },
);

test.each(handbooks)('the bot understands what one is told to type: %s', (_, page) => {
  const typed = between(page, '`', '`').map((words) => words.replace(/^@Akkoord ?/, ''));
  expect(typed.length).toBeGreaterThan(0);
  expect(typed.filter((words) => parseQuestion(words).kind === 'unknown')).toEqual([]);
});

test.each(handbooks)('the buttons and fields that are named are on the cards: %s', (_, page) => {
  const onCards = new Set(stringsIn(states));
  // A text that ends in a full stop is a sentence that people may say themselves.
  const named = between(page, '**', '**').filter((words) => !words.endsWith('.'));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((words) => !onCards.has(words))).toEqual([]);
});

test.each(handbooks)('a quotation is the beginning of a card: %s', (_, page) => {
  const onCards = stringsIn(states);
  expect(between(page, '“', '”').filter((words) => !onCards.some((text) => text.startsWith(words)))).toEqual([]);
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
