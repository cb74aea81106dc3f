import type { TurnContext } from 'botbuilder';
import { cardAnswer, invokeResponse, isClick, messageAnswer } from '../../bot/teams/answer-invoke';
import { noIdentity, settingsWith, startEdge } from '../support/teams/edge';
import { startTeams, type Teams } from '../support/teams/stand-in-connector';

let teams: Teams;
let edge: Awaited<ReturnType<typeof startEdge>>;
let turn: (context: TurnContext) => Promise<void>;

beforeAll(async () => {
  teams = await startTeams();
  edge = await startEdge(settingsWith(noIdentity), (context) => turn(context));
  teams.connectTo(edge.url);
});

afterAll(async () => {
  await edge.close();
  await teams.close();
});

const button = { type: 'Action.Execute', title: 'Akkoord', verb: 'agree', data: { proposalId: 'p1' } };
const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'ActionSet', actions: [button] }] };
const sendCard = (context: TurnContext) =>
  context
    .sendActivity({ attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }] })
    .then(() => {});

async function cardInChatOf(name: string) {
  turn = sendCard;
  const person = teams.person(name);
  await person.says('hallo');
  return { person, shown: await teams.sees(person.chat, ({ words }) => words === 'Akkoord') };
}

test('the bot answers a message in the conversation it came from', async () => {
  turn = async (context) => void (await context.sendActivity(`U zei: ${context.activity.text}`));
  const anna = teams.person('Anna');
  expect(await anna.says('hallo')).toEqual({ status: 200, body: undefined });
  expect(teams.messagesIn(anna.chat).map(({ words }) => words)).toEqual(['U zei: hallo']);
});

test('a click is answered with a fresh card', async () => {
  const { person, shown } = await cardInChatOf('Bert');
  turn = async (context) => void (await context.sendActivity(invokeResponse(cardAnswer(card))));
  const answer = await person.clicks(shown, 'Akkoord');
  expect(answer.status).toBe(200);
  expect(answer.body).toEqual({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card });
});

test('a click is answered with a sentence', async () => {
  const { person, shown } = await cardInChatOf('Carla');
  turn = async (context) => void (await context.sendActivity(invokeResponse(messageAnswer('Dat kan niet.'))));
  expect(await person.clicks(shown, 'Akkoord')).toMatchObject({ status: 200, sentence: 'Dat kan niet.' });
});

test('when a click goes wrong inside, the person reads a sentence with a number, and the log has the same number', async () => {
  const { person, shown } = await cardInChatOf('Dirk');
  turn = async (context) => {
    if (isClick(context.activity)) throw new Error('connection string was AccountKey=geheim');
  };
  const answer = await person.clicks(shown, 'Akkoord');
  const sentence = 'Er ging iets mis. Probeer het later nog eens, of geef uw beheerder dit nummer: K7F2.';
  expect(answer).toMatchObject({ status: 200, sentence, body: { statusCode: 200 } });
  expect(edge.logged.join()).toContain('"reference":"K7F2"');
});

test('when a message goes wrong inside, the same sentence comes in the chat', async () => {
  turn = async () => {
    throw new Error('broken');
  };
  const eva = teams.person('Eva');
  expect(await eva.says('status')).toEqual({ status: 200, body: undefined });
  expect(teams.messagesIn(eva.chat)[0]?.words).toBe(
    'Er ging iets mis. Probeer het later nog eens, of geef uw beheerder dit nummer: K7F2.',
  );
});

test.each([[{}], [{ type: 7 }], [{ type: '' }], [[]], ['"tekst"'], [null]])(
  'what is no activity (%j) is refused, and the bot lives on',
  async (body) => {
    turn = async () => {};
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
  turn = async () => {};
  const anna = teams.person('Anna');
  const activity = { ...anna.activityIn(anna.chat, anna.chat.id), type: 'message', channelId: 'emulator' };
  expect(await teams.deliver(activity)).toMatchObject({ status: 200 });
});
