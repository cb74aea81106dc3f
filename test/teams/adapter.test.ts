import { Refusal } from '../../bot/core/refusal';
import type { Handlers } from '../../bot/teams/turn';
import { sayCard } from '../../cards/chat/say-card';
import { actionSet, card as cardWith, execute } from '../../cards/elements/adaptive-card';
import { noIdentity, settingsWith, silence, startEdge } from '../support/teams/edge';
import { startTeams, type Teams } from '../support/teams/stand-in-connector';

let teams: Teams;
let edge: Awaited<ReturnType<typeof startEdge>>;
const handlers: Handlers = { ...silence };

beforeAll(async () => {
  teams = await startTeams();
  edge = await startEdge(settingsWith(noIdentity), handlers);
  teams.connectTo(edge.url);
});

beforeEach(() => Object.assign(handlers, silence));

afterAll(async () => {
  await edge.close();
  await teams.close();
});

const card = cardWith(
  [actionSet([execute('Akkoord', 'agree', { proposalId: 'p1', party: 'p', version: 1, revision: 1 })])],
  '',
);

async function cardInChatOf(name: string) {
  handlers.onMessage = (_message, reply) => reply(card);
  const person = teams.person(name);
  await person.says('hallo');
  return { person, shown: await teams.sees(person.chat, ({ words }) => words === 'Akkoord') };
}

test('the bot answers a message in the conversation it came from', async () => {
  handlers.onMessage = async (message, reply) => {
    if (!(message instanceof Refusal)) await reply(sayCard(`U zei: ${message.text}`));
  };
  const anna = teams.person('Anna');
  expect(await anna.says('hallo')).toEqual({ status: 200, body: undefined });
  expect(teams.messagesIn(anna.chat).map(({ words }) => words)).toEqual(['U zei: hallo']);
});

test('a click is answered with a fresh card', async () => {
  const { person, shown } = await cardInChatOf('Bert');
  handlers.onClick = async () => card;
  const answer = await person.clicks(shown, 'Akkoord');
  expect(answer.status).toBe(200);
  expect(answer.body).toEqual({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card });
});

test('a click is answered with a sentence', async () => {
  const { person, shown } = await cardInChatOf('Carla');
  handlers.onClick = async () => 'Dat kan niet.';
  expect(await person.clicks(shown, 'Akkoord')).toMatchObject({ status: 200, sentence: 'Dat kan niet.' });
});

test('a click by a client that sends the button as a message is answered with a message', async () => {
  const { person } = await cardInChatOf('Cor');
  const pressed: unknown[] = [];
  handlers.onOlderClick = async (click) => {
    pressed.push(click);
    return sayCard('Dat kan niet.');
  };
  const value = { verb: 'agree', proposalId: 'p1', party: 'p', version: 1, revision: 1 };
  const activity = { ...person.activityIn(person.chat, person.chat.id), type: 'message', value };
  expect(await teams.deliver(activity)).toEqual({ status: 200, body: undefined });
  expect(pressed).toMatchObject([{ verb: 'agree', by: { name: 'Cor' } }]);
  expect(teams.messagesIn(person.chat).at(-1)?.words).toBe('Dat kan niet.');
});

test('it is told where the bot was added, and by whom', async () => {
  const added: unknown[] = [];
  handlers.onInstallation = async (installation) => void added.push(installation);
  const channel = teams.channel('Waterkwaliteit');
  await teams.person('Anna').installs(channel);
  const { tenantId } = teams;
  expect(added).toMatchObject([{ tenantId, place: { conversationId: channel.id }, by: { name: 'Anna' } }]);
});

test('when a click goes wrong inside, the person reads a sentence with a number, and the log has the same number', async () => {
  const { person, shown } = await cardInChatOf('Dirk');
  handlers.onClick = async () => {
    throw new Error('connection string was AccountKey=geheim');
  };
  const answer = await person.clicks(shown, 'Akkoord');
  const sentence = 'Er ging iets mis. Probeer het later nog eens, of geef uw beheerder dit nummer: K7F2.';
  expect(answer).toMatchObject({ status: 200, sentence, body: { statusCode: 200 } });
  expect(edge.logged.join()).toContain('"reference":"K7F2"');
});

test('when a message goes wrong inside, the same sentence comes in the chat', async () => {
  handlers.onMessage = async () => {
    throw new Error('broken');
  };
  const eva = teams.person('Eva');
  expect(await eva.says('status')).toEqual({ status: 200, body: undefined });
  expect(teams.messagesIn(eva.chat)[0]?.words).toBe(
    'Er ging iets mis. Probeer het later nog eens, of geef uw beheerder dit nummer: K7F2.',
  );
});

test.each([[{}], [{ type: 7 }], [{ type: '' }], [[]], ['"tekst"'], [null]])(
  'a body that is no activity (%j) is refused, and the bot lives on',
  async (body) => {
    expect(await teams.deliver(body as object)).toMatchObject({ status: 400 });
    expect(await teams.person('Anna').says('hallo')).toMatchObject({ status: 200 });
  },
);

test('without authentication only this machine itself can be answered', async () => {
  const anna = teams.person('Anna');
  const activity = {
    ...anna.activityIn(anna.chat, anna.chat.id),
    type: 'message',
    serviceUrl: 'https://smba.trafficmanager.net/',
  };
  expect(await teams.deliver(activity)).toMatchObject({ status: 403 });
});

test('without authentication any local client may be used', async () => {
  const anna = teams.person('Anna');
  const activity = { ...anna.activityIn(anna.chat, anna.chat.id), type: 'message', channelId: 'emulator' };
  expect(await teams.deliver(activity)).toMatchObject({ status: 200 });
});
