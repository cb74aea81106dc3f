import type { Place } from '../../bot/core/directory/person';
import { DeliveryFailure, type Messenger } from '../../bot/reconcile/messenger';
import { createAuthentication } from '../../bot/teams/authentication';
import { createConnector } from '../../bot/teams/connector';
import type { Conversation } from '../support/teams/conversations';
import { noIdentity, settingsWith } from '../support/teams/edge';
import { type BotCall, startTeams, type Teams, type TeamsFault } from '../support/teams/stand-in-connector';

let teams: Teams;
let messenger: Messenger;

beforeAll(async () => {
  teams = await startTeams();
  const settings = settingsWith(noIdentity);
  messenger = createConnector(createAuthentication(settings), settings);
});

afterAll(() => teams.close());
afterEach(() => teams.breakWith(() => undefined));

const placeOf = ({ kind, id }: Conversation): Place => ({
  kind,
  tenantId: teams.tenantId,
  conversationId: id,
  serviceUrl: teams.serviceUrl,
});

const messageSaying = (text: string) => ({
  card: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }] },
  summary: `Samengevat: ${text}`,
});

test('in a channel a message starts a thread of its own', async () => {
  const channel = teams.channel('Waterkwaliteit');
  const posted = await messenger.post(placeOf(channel), messageSaying('Peilbesluit'));
  expect(teams.messagesIn(channel)).toMatchObject([{ words: 'Peilbesluit', summary: 'Samengevat: Peilbesluit' }]);
  expect(posted.conversationId).toBe(`${channel.id};messageid=${posted.messageId}`);
});

test.each(['groupChat', 'personal'] as const)('in a %s a message is posted as it is', async (kind) => {
  const conversation = kind === 'personal' ? teams.person('Anna').chat : teams.groupChat('Afstemming');
  const { conversationId, messageId } = await messenger.post(placeOf(conversation), messageSaying('Peilbesluit'));
  expect(teams.messagesIn(conversation)).toMatchObject([{ id: messageId, conversationId, words: 'Peilbesluit' }]);
});

test('in a channel a reply goes into the thread of the message that it answers, and has an id of its own', async () => {
  const channel = teams.channel('Wegen');
  const card = await messenger.post(placeOf(channel), messageSaying('Verkeersplan'));
  const reply = await messenger.post(placeOf(channel), messageSaying('Herinnering'), card);
  expect(reply).toEqual({ conversationId: card.conversationId, messageId: expect.not.stringMatching(card.messageId) });
  expect(teams.messagesIn(channel)).toMatchObject([
    { words: 'Verkeersplan', conversationId: card.conversationId },
    { words: 'Herinnering', conversationId: card.conversationId, id: reply.messageId },
  ]);
});

test('in a group chat, which has no threads, a reply is a message like any other', async () => {
  const chat = teams.groupChat('Overleg wegen');
  const card = await messenger.post(placeOf(chat), messageSaying('Verkeersplan'));
  const reply = await messenger.post(placeOf(chat), messageSaying('Herinnering'), card);
  expect(reply.conversationId).toBe(chat.id);
  expect(teams.messagesIn(chat)).toMatchObject([{ words: 'Verkeersplan' }, { words: 'Herinnering' }]);
});

test('a message is edited in its place', async () => {
  const channel = teams.channel('Veiligheid');
  const posted = await messenger.post(placeOf(channel), messageSaying('Nog niemand'));
  await messenger.edit(placeOf(channel), posted, messageSaying('Akkoord van Anna'));
  expect(teams.messagesIn(channel)).toMatchObject([{ words: 'Akkoord van Anna', edits: 1, history: ['Nog niemand'] }]);
});

async function failureOf(sending: Promise<unknown>): Promise<DeliveryFailure> {
  const failure = await sending.catch((error: unknown) => error);
  if (!(failure instanceof DeliveryFailure)) throw new Error(`expected a DeliveryFailure, got ${failure}`);
  return failure;
}

test.each([
  [
    { status: 429, retryAfter: 7 },
    { kind: 'throttled', status: 429, retryAfterMs: 7_000 },
  ],
  [{ status: 429 }, { kind: 'throttled', retryAfterMs: 0 }],
  ...['Wed, 21 Oct 2026 07:28:00 GMT', '-5', 'NaN', ''].map((retryAfter): [TeamsFault, Partial<DeliveryFailure>] => [
    { status: 429, retryAfter },
    { kind: 'throttled', retryAfterMs: 0 },
  ]),
  ...[3_601, 1e300, 'Infinity'].map((retryAfter): [TeamsFault, Partial<DeliveryFailure>] => [
    { status: 503, retryAfter },
    { kind: 'unavailable', retryAfterMs: 3_600_000 },
  ]),
  [{ status: 500 }, { kind: 'unavailable', status: 500 }],
  [{ status: 502 }, { kind: 'unavailable' }],
  [
    { status: 503, retryAfter: 3 },
    { kind: 'unavailable', retryAfterMs: 3_000 },
  ],
  [{ status: 504 }, { kind: 'unavailable' }],
  [{ status: 412 }, { kind: 'unavailable' }],
  [{ status: 401 }, { kind: 'unavailable' }],
  [{ status: 403, code: 'BotNotInConversationRoster' }, { kind: 'notInConversation' }],
  [{ status: 404, code: 'ConversationNotFound' }, { kind: 'notInConversation' }],
  [
    { status: 413, code: 'MessageSizeTooBig' },
    { kind: 'rejected', status: 413 },
  ],
  [{ status: 400 }, { kind: 'rejected' }],
] satisfies [TeamsFault, Partial<DeliveryFailure>][])(
  '%j is reported for what it means, after one call',
  async (fault, expected) => {
    const calls: BotCall[] = [];
    teams.breakWith((call) => {
      calls.push(call);
      return fault;
    });
    expect(await failureOf(messenger.post(placeOf(teams.channel('Storing')), messageSaying('x')))).toMatchObject(
      expected,
    );
    expect(calls).toHaveLength(1);
  },
);

test('editing a message that somebody deleted says so', async () => {
  const channel = teams.channel('Opgeruimd');
  const posted = await messenger.post(placeOf(channel), messageSaying('x'));
  for (const message of teams.messagesIn(channel)) teams.deletes(message);
  const failure = await failureOf(messenger.edit(placeOf(channel), posted, messageSaying('y')));
  expect(failure).toMatchObject({ kind: 'messageGone', status: 404 });
});

test('posting where the bot was removed says so', async () => {
  const channel = teams.channel('Zonder bot');
  channel.hasBot = false;
  expect(await failureOf(messenger.post(placeOf(channel), messageSaying('x')))).toMatchObject({
    kind: 'notInConversation',
  });
});

test('a call that Teams never answers is given up', async () => {
  const settings = settingsWith(noIdentity);
  const impatient = createConnector(createAuthentication(settings), settings, 50);
  teams.breakWith(() => 'silence');
  const posting = impatient.post(placeOf(teams.channel('Stil')), messageSaying('x'));
  expect(await failureOf(posting)).toMatchObject({ kind: 'unavailable', status: 0 });
});

test('when nobody answers at all, it may be tried again', async () => {
  const nowhere = { ...placeOf(teams.channel('Weg')), serviceUrl: 'http://127.0.0.1:9/' };
  expect(await failureOf(messenger.post(nowhere, messageSaying('x')))).toMatchObject({
    kind: 'unavailable',
    status: 0,
  });
});
