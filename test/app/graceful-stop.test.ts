import type { StorageSettings } from '../../bot/settings/storage';
import { createAzureStore } from '../../bot/store/azure-store';
import { type BotProcess, startBuiltBot } from '../support/crash/built-bot';
import { putOut, twoParties } from '../support/crash/two-parties';
import { type StorageProxy, startStorageProxy } from '../support/faults/storage-proxy';
import { ownStorage } from '../support/store/own-storage';
import { startTeams, type Teams } from '../support/teams/stand-in-connector';

/** A connection that is kept open would delay the stop for minutes. */
const sooner = 4_500;
const slowMs = 700;

let proxy: StorageProxy;
let storage: StorageSettings;
let teams: Teams;
let bot: BotProcess;
let isSlow = false;
let hearWrite: () => void;
const writing = new Promise<void>((resolve) => {
  hearWrite = resolve;
});

beforeAll(async () => {
  teams = await startTeams();
  const own = await ownStorage();
  storage = own.settings;
  proxy = await startStorageProxy(own.urls.Table, ({ method, path }) => {
    if (!isSlow || method !== 'POST' || !path.endsWith('/$batch')) return undefined;
    hearWrite();
    return { kind: 'late', ms: slowMs };
  });
  const connectionString = own.connectionString.replace(proxy.serviceUrl, proxy.url);
  bot = await startBuiltBot({ path: 'bot/index.js', connectionString });
  teams.connectTo(bot.url);
});

afterAll(async () => {
  await bot.stop();
  await Promise.all([teams.close(), proxy.close()]);
});

test('a click under way when the bot must stop is answered and shown everywhere, and then the bot ends well', async () => {
  const parties = twoParties(teams);
  const store = createAzureStore(storage);
  await store.parties.save(
    teams.tenantId,
    parties.map(({ party }) => party),
    undefined,
  );
  await putOut(teams, (person, message, title) => person.clicks(message, title));
  const [lgo, gemeenten] = parties.map(({ conversation }) => conversation);
  if (!lgo || !gemeenten) throw new Error('there are two parties');
  const card = await teams.sees(lgo, ({ words }) => words.includes('Nog geen antwoord'));
  await teams.sees(gemeenten, ({ words }) => words.includes('Nog geen antwoord'));

  isSlow = true;
  const answer = teams.person('Ada').clicks(card, 'Akkoord');
  await writing;
  const askedAt = performance.now();
  await bot.stop();

  expect(performance.now() - askedAt).toBeLessThan(sooner);
  expect(JSON.stringify((await answer).card)).toContain('Ada');
  expect(await bot.ended).toBe('De bot is gestopt (code 0).');
  const shown = teams.messagesIn(gemeenten).map(({ words }) => words);
  expect(shown.join()).toContain('Akkoord');
  expect(bot.logged.at(-1)).toContain('"stopped"');
});
