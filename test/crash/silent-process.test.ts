import { randomUUID } from 'node:crypto';
import { createAzureStore } from '../../bot/store/azure-store';
import { type BotProcess, startBuiltBot } from '../support/crash/built-bot';
import { patienceMs, putOut, twoParties } from '../support/crash/two-parties';
import { ownStorage } from '../support/store/own-storage';
import { pressButton } from '../support/teams/press-button';
import { startTeams, type Teams } from '../support/teams/stand-in-connector';

const leftFor = 90_000;

let teams: Teams;
let mortal: BotProcess;
let other: BotProcess;

beforeAll(async () => {
  teams = await startTeams();
  const { connectionString, settings } = await ownStorage();
  const store = createAzureStore(settings);
  await store.prepare();
  const parties = twoParties(teams).map(({ party }) => party);
  await store.parties.save(teams.tenantId, parties, undefined);
  [mortal, other] = await Promise.all([
    startBuiltBot({ path: 'test/support/crash/mortal-bot.js', args: ['after-answer'], connectionString }),
    startBuiltBot({ path: 'bot/index.js', connectionString }),
  ]);
}, 180_000);

afterAll(async () => {
  await Promise.all([mortal, other].map((process) => process.stop()));
  await teams.close();
});

test('a change that a dead process recorded and could not show is shown within 90 seconds by another that was there already', async () => {
  const [first] = twoParties(teams);
  const conversation = first?.conversation ?? teams.channel('LGO crisisbeheersing');
  teams.connectTo(other.url);
  await putOut(teams, (person, message, title) => {
    const { verb, data } = pressButton(message.card, [title], {});
    return person.presses(message, verb, data, randomUUID());
  });
  const card = await teams.sees(conversation, ({ words }) => words.includes('Nog geen antwoord'), patienceMs);
  const { verb, data } = pressButton(card.card, ['Akkoord'], {});
  teams.connectTo(mortal.url);
  await expect(teams.person('Wilma Zonderland').presses(card, verb, data, randomUUID())).rejects.toThrow();
  expect(await mortal.ended).toBe('De bot is gestopt (SIGKILL).');
  await teams.sees(conversation, ({ id, words }) => id === card.id && words.includes('Wilma Zonderland'), leftFor);
}, 300_000);
