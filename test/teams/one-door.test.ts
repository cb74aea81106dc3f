import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const packages = /\bbotbuilder\b|\bbotframework-\w+/i;

/** Returns every file of code below these folders, by its path from the top of the repository. */
function codeIn(...folders: string[]): { path: string; code: string }[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|mjs|cjs)$/.test(file) && !file.includes('node_modules'))
      .map((file) => join(folder, file))
      .map((path) => ({ path, code: readFileSync(join(root, path), 'utf8') })),
  );
}

const isInside = ({ path }: { path: string }) => path.startsWith('bot/teams/');

/** The bot that a click is compared with: the SDK and nothing else. */
const measuredBesideOurs = 'test/bench/programs/bare-bot.ts';
const isTestOf = (files: readonly { path: string }[]) => (test: { path: string }) =>
  files.some(({ path }) => test.path === `test/teams/${basename(path, '.ts')}.test.ts`);

test('outside bot/teams only the tests of its own files name botbuilder, and the bench, which measures it', () => {
  const naming = codeIn('bot', 'cards', 'infra', 'manifest', 'test').filter(({ code }) => packages.test(code));
  const elsewhere = naming.filter((file) => !isInside(file) && !isTestOf(naming.filter(isInside))(file));
  expect(elsewhere.map(({ path }) => path).sort()).toEqual([measuredBesideOurs, relative(root, __filename)].sort());
});

test('the files that leaving would change are the ones that the decision lists', () => {
  const naming = codeIn('bot/teams').filter(({ code }) => /from 'bot(builder|framework-\w+)'/.test(code));
  const page = readFileSync(join(root, 'docs/decisions/0001-botbuilder.md'), 'utf8');
  const listed = /noemen botbuilder of botframework-connector:([^.]+)\./.exec(page)?.[1] ?? '';
  expect([...listed.matchAll(/`([\w-]+)`/g)].map(([, name]) => name).sort()).toEqual(
    naming.map(({ path }) => basename(path, '.ts')).sort(),
  );
});

test('only bot/app comes to Teams, by its one door', () => {
  const coming = codeIn('bot', 'cards', 'infra', 'manifest').filter((file) => !isInside(file));
  const doors = coming.flatMap(({ path, code }) =>
    [...code.matchAll(/'[.][^']*\/(teams\/[\w-]+)'/g)].map(([, door]) => [path.split('/', 2).join('/'), door]),
  );
  expect(doors.length).toBeGreaterThan(0);
  expect(new Set(doors.map(String))).toEqual(new Set(['bot/app,teams/create-teams']));
});

/** The server sets the status of its own answers; the log prints the facts of any HTTP client's error. */
const ownStatus = ['bot/http/server.ts', 'bot/log/log.ts'];

test('the form of an error of the Bot Connector is known inside only', () => {
  const reading = codeIn('bot').filter(({ path, code }) => !path.startsWith('bot/store/') && /statusCode/.test(code));
  expect(reading.filter((file) => !isInside(file)).map(({ path }) => path)).toEqual(ownStatus);
});
