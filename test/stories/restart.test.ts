import { type Azurite, startAzurite } from '../../infra/local/azurite';
import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import { putOut, says, sendNote } from '../support/organisation/send-note';
import { settingsFor } from '../support/store/own-storage';

let azurite: Azurite;
let at: Organisation;
beforeAll(async () => {
  azurite = await startAzurite();
  at = await startOrganisation({ storage: settingsFor(azurite.connectionString) });
});
afterAll(() => at.close());

it('after a restart an answer counts, cards follow and the report comes, all once', async () => {
  const round = await putOut(at, 'Auteur');
  await at.teams.person('Ada').clicks(round.lgo, 'Akkoord');
  await at.restartBot();
  await says(at, round.directie, 'Akkoord');
  await at.teams.person('Bert').clicks(round.directie, 'Akkoord');
  await at.teams.person('Cato').clicks(round.gemeenten, 'Akkoord');
  await at.restartBot();
  await at.teams.sees(round.author.chat, ({ words }) => words.startsWith('Afgestemd: '));
  expect(at.teams.messagesIn(round.author.chat)).toHaveLength(3);
});

it('a message that Teams did not take before the restart is there after it', async () => {
  const round = await putOut(at, 'Auteur in een storing');
  at.teams.breakWith(() => ({ status: 503 }));
  await at.teams.person('Ada').clicks(round.lgo, 'Akkoord');
  await at.restartBot();
  at.teams.breakWith(() => undefined);
  await says(at, round.directie, 'Akkoord');
  await says(at, round.status, 'Ada');
});

it('storage that is away is answered honestly, in time', async () => {
  const round = await putOut(at, 'Auteur zonder opslag');
  await azurite.stop();
  const answer = await at.teams.person('Ada').clicks(round.lgo, 'Akkoord');
  expect(answer.status).toBe(200);
  expect(answer.sentence).toBe(
    'Wij weten nog niet zeker of uw antwoord is vastgelegd. Nogmaals drukken kan geen kwaad.',
  );
  expect((await fetch(`${at.botUrl()}/healthz`)).status).toBe(503);
});

it('a concept that cannot be put out in time is answered in time all the same', async () => {
  const azurite = await startAzurite();
  const own = await startOrganisation({ storage: settingsFor(azurite.connectionString) });
  try {
    const { author, concept } = await sendNote(own, 'Auteur zonder opslag');
    await azurite.stop();
    const answer = await author.clicks(concept, 'Uitzetten');
    expect(answer.status).toBe(200);
    expect(answer.sentence).toMatch(/^(Wij weten nog niet zeker|Er ging iets mis)/);
  } finally {
    await own.close();
  }
});
