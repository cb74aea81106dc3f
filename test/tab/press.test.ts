import { randomUUID } from 'node:crypto';
import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import { putOut } from '../support/organisation/send-note';
import { openStream } from '../support/tab/event-stream';
import { jsonOf } from '../support/tab/tab-server';

let at: Organisation;
beforeAll(async () => {
  at = await startOrganisation();
  await at.secretary.says('help');
});
afterAll(() => at.close());

const persona = (id: string) => `${id}@${at.teams.tenantId}`;

function ask(id: string, path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${at.botUrl()}${path}`, {
    ...init,
    headers: { Authorization: `Persona ${persona(id)}`, ...init.headers },
  });
}

/** Presses a button in the tab. */
async function press(id: string, verb: string, data: object, pressId = randomUUID()) {
  const response = await ask(id, '/api/actions', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ id: pressId, verb, data }),
  });
  return { status: response.status, ...(await jsonOf<{ card?: object; detail?: string }>(response)) };
}

async function events(proposalId: string): Promise<string[]> {
  const body = await jsonOf<{ items: { sentence: string }[] }>(
    await ask(at.secretary.id, `/api/proposals/${proposalId}/history`),
  );
  return body.items.map(({ sentence }) => sentence);
}

const idIn = (card: object) => /"proposalId":"([^"]+)"/.exec(JSON.stringify(card))?.[1] ?? '';

test('what is pressed in the tab is recorded as what is pressed in chat, once, however often it is sent', async () => {
  const { author, lgo, status } = await putOut(at, 'Auteur in de tab');
  const proposalId = idIn(lgo.card);
  const pressId = randomUUID();
  const data = { proposalId, withdrawal: 'Het stuk klopt niet.' };
  const first = await press(author.id, 'withdraw', data, pressId);
  expect([first.status, JSON.stringify(first.card)]).toEqual([200, expect.stringContaining('Ingetrokken')]);
  expect((await press(author.id, 'withdraw', data, pressId)).status).toBe(200);
  expect((await events(proposalId)).filter((sentence) => sentence.includes('trok het voorstel in'))).toHaveLength(1);
  await at.teams.sees(status.conversation, ({ id, words }) => id === status.id && words.includes('Ingetrokken'));
});

test('a refusal has the sentence of the chat, and its kind is in the status', async () => {
  const { author, lgo } = await putOut(at, 'Auteur van een ander stuk');
  const ada = at.teams.person('Ada');
  await ada.says('help');
  const proposalId = idIn(lgo.card);
  const refused = async (...pressed: Parameters<typeof press>) => {
    const { status, detail } = await press(...pressed);
    return [status, detail];
  };
  expect(await refused(ada.id, 'withdraw', { proposalId, withdrawal: 'Weg ermee' })).toEqual([
    403,
    'Dit kunnen alleen de auteur en de secretaris.',
  ]);
  expect(await refused(author.id, 'withdraw', { proposalId, withdrawal: ' ' })).toEqual([
    409,
    'Vul eerst uw reden in en druk dan op Versturen.',
  ]);
  expect(await refused(author.id, 'remind', { proposalId: 'onbekend', party: '' })).toEqual([
    404,
    'Wij kunnen dit voorstel niet vinden.',
  ]);
  const { party, version, revision } = JSON.parse(/\{"proposalId"[^{}]*\}/.exec(JSON.stringify(lgo.card))?.[0] ?? '{}');
  const answered = await press(ada.id, 'agree', { proposalId, party, version, revision });
  expect([answered.status, answered.detail]).toEqual([
    403,
    'U kunt hier niet antwoorden, want dit is niet het kanaal van de partij op deze kaart.',
  ]);
  expect(await events(proposalId)).toHaveLength(1);
});

test.each([
  ['no body', undefined],
  ['no id', { verb: 'withdraw', data: {} }],
  ['an id that is no text', { id: 7, verb: 'withdraw', data: {} }],
  ['an unknown verb', { id: 'x', verb: 'constructor', data: {} }],
  ['data of another form', { id: 'x', verb: 'remind', data: { proposalId: ['a'] } }],
  ['a list', [1, 2]],
])('rubbish is refused: %s', async (_what, body) => {
  const response = await ask(at.secretary.id, '/api/actions', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  expect([response.status, response.headers.get('content-type')]).toEqual([
    400,
    'application/problem+json; charset=utf-8',
  ]);
});

test('somebody whom the bot cannot reach in a chat is told so', async () => {
  const { status, detail } = await press('nobody-knows-me', 'ask', { text: 'overzicht' });
  expect([status, detail]).toEqual([409, expect.stringMatching(/^Stuur Akkoord eerst een bericht in Teams/)]);
});

test('a question that a button asks is answered as in chat', async () => {
  const { status, card } = await press(at.secretary.id, 'ask', { text: 'partijen' });
  expect([status, JSON.stringify(card)]).toEqual([200, expect.stringContaining('LGO crisisbeheersing')]);
});

test('an Akkoord in a channel is heard in an open tab, and the tab reads it', async () => {
  const { author, lgo } = await putOut(at, 'Auteur die meekijkt');
  const id = idIn(lgo.card);
  const stream = await openStream(at.botUrl(), persona(author.id));
  await at.teams.person('Ada').clicks(lgo, 'Akkoord');
  expect(await stream.next()).toMatchObject({ data: { id, revision: 2 } });
  const detail = await jsonOf<{ progress: string }>(await ask(author.id, `/api/proposals/${id}`));
  expect(detail.progress).toBe('1 van 3 partijen akkoord');
  await stream.close();
});

test('a bot that stops lets go of its tabs', async () => {
  const stream = await openStream(at.botUrl(), persona(at.secretary.id));
  const [ended] = await Promise.all([stream.next(), at.restartBot()]);
  expect(ended).toBeUndefined();
});
