import { createHmac, generateKeyPairSync } from 'node:crypto';
import { Refusal } from '../../bot/core/refusal';
import { settingsWith, signedIdentity, silence, startEdge } from '../support/teams/edge';
import type { Person } from '../support/teams/person';
import { startTeams, type Teams } from '../support/teams/stand-in-connector';
import { base64url, claimsFor, createTokenSigner, signedToken, testAppId } from '../support/teams/token-signer';

const signer = createTokenSigner();
const { privateKey: strangersKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

let teams: Teams;
let edge: Awaited<ReturnType<typeof startEdge>>;
let anna: Person;
const greeted: string[] = [];

beforeAll(async () => {
  teams = await startTeams({ signer });
  edge = await startEdge(settingsWith(signedIdentity(teams)), {
    ...silence,
    onMessage: async (message) => void greeted.push(message instanceof Refusal ? message.kind : message.by.name),
  });
  teams.connectTo(edge.url);
  anna = teams.person('Anna');
});

afterAll(async () => {
  await edge.close();
  await teams.close();
});

beforeEach(() => {
  greeted.length = 0;
  edge.logged.length = 0;
});

const message = (changes: object = {}) => ({
  ...anna.activityIn(anna.chat, anna.chat.id),
  type: 'message',
  ...changes,
});
const withClaims = (changes: object) =>
  `Bearer ${signedToken({ ...claimsFor(teams.serviceUrl), ...changes }, signer.privateKey)}`;
const seconds = (fromNow: number) => Math.floor(Date.now() / 1_000) + fromNow;

test('a message that Teams signed is taken', async () => {
  expect(await teams.deliver(message())).toMatchObject({ status: 200 });
  expect(greeted).toEqual(['Anna']);
});

const strangers: Record<string, () => string> = {
  'without a token': () => '',
  'with a token of another kind': () => 'Basic YW5uYTpnZWhlaW0=',
  'with words for a token': () => 'Bearer dit.is.onzin',
  'signed by a stranger': () => `Bearer ${signedToken(claimsFor(teams.serviceUrl), strangersKey)}`,
  'with the content changed after signing': () => {
    const [header, , signature] = signedToken(claimsFor(teams.serviceUrl), signer.privateKey).split('.');
    return `Bearer ${header}.${base64url({ ...claimsFor(teams.serviceUrl), exp: seconds(9_999) })}.${signature}`;
  },
  'with a token that says it needs no signature': () =>
    `Bearer ${base64url({ alg: 'none', kid: 'key-1' })}.${base64url(claimsFor(teams.serviceUrl))}.`,
  'signed with a key that Teams does not publish': () =>
    `Bearer ${signedToken(claimsFor(teams.serviceUrl), signer.privateKey, { alg: 'RS256', kid: 'key-2' })}`,
  'signed with Microsoft’s public key as if that were a shared secret': () => {
    const content = [{ typ: 'JWT', alg: 'HS256', kid: 'key-1' }, claimsFor(teams.serviceUrl)].map(base64url).join('.');
    const secret = signer.publicKey.export({ type: 'spki', format: 'pem' });
    return `Bearer ${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;
  },
  'signed with a key that is not endorsed for Teams': () =>
    `Bearer ${signedToken(claimsFor(teams.serviceUrl), signer.elsewhereKey, { alg: 'RS256', kid: 'key-elsewhere' })}`,
  'for another bot': () => withClaims({ aud: 'another-bot' }),
  'of another issuer': () => withClaims({ iss: 'https://elsewhere.example' }),
  'of the emulator': () =>
    withClaims({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', ver: '1.0', appid: testAppId }),
  'that has expired': () => withClaims({ exp: seconds(-400) }),
  'that is not valid yet': () => withClaims({ nbf: seconds(400) }),
  'for another service URL': () => withClaims({ serviceurl: 'https://smba.trafficmanager.net/nl/' }),
};

test.each(Object.entries(strangers))('a message %s is refused', async (_how, make) => {
  const authorization = make();
  expect(await teams.deliver(message(), authorization)).toEqual({ status: 401, body: undefined });
  expectSilentRefusal(authorization);
});

test.each([
  ['without a service URL', 401, { serviceUrl: undefined }],
  ['without a channel', 401, { channelId: undefined }],
  ['from another channel, where people say themselves who they are', 401, { channelId: 'directline' }],
  ['that asks to be answered elsewhere', 403, { serviceUrl: 'https://smba.trafficmanager.net.example/' }],
  [
    'from another organisation',
    403,
    { conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'another' } },
  ],
  ['from an unknown organisation', 403, { conversation: { id: 'a:1' }, channelData: {} }],
])('a message %s is refused, also with a token that was good before', async (_how, status, changes) => {
  const authorization = await takenBefore();
  expect(await teams.deliver(message(changes), authorization)).toEqual({ status, body: undefined });
  expectSilentRefusal(authorization);
});

const tampered = (authorization: string) => {
  const [header, , signature] = authorization.split('.');
  return `${header}.${base64url({ ...claimsFor(teams.serviceUrl), exp: seconds(9_999) })}.${signature}`;
};

test.each<[string, { changes?: object; later?: number; twin?: (authorization: string) => string }]>([
  ['after its end', { later: 4_000 }],
  ['for another service URL', { changes: { serviceUrl: 'http://127.0.0.1:9/' } }],
  ['with its content changed', { twin: tampered }],
  ['with its signature changed', { twin: (authorization) => `${authorization.slice(0, -8)}AAAAAAAA` }],
  ['without its signature', { twin: (authorization) => authorization.replace(/[^.]+$/, '') }],
  ['as a token of another kind', { twin: (authorization) => authorization.replace('Bearer', 'Basic') }],
])('a token that was good before is refused %s', async (_how, { changes, later = 0, twin = (same) => same }) => {
  const authorization = twin(await takenBefore());
  const then = Date.now() + later * 1_000;
  const clock = jest.spyOn(Date, 'now').mockImplementation(() => then);
  const answer = await teams.deliver(message(changes), authorization);
  clock.mockRestore();
  expect(answer).toEqual({ status: 401, body: undefined });
  expectSilentRefusal(authorization);
});

/** Returns a token with which a message was taken a moment ago. */
async function takenBefore(): Promise<string> {
  const authorization = signer.authorization(teams.serviceUrl);
  expect(await teams.deliver(message(), authorization)).toMatchObject({ status: 200 });
  greeted.length = 0;
  return authorization;
}

/** Nobody was greeted; the refusal is in the log, and nothing of the token. */
function expectSilentRefusal(authorization: string): void {
  expect(greeted).toEqual([]);
  const log = edge.logged.join();
  expect(log).toContain('an activity was refused');
  expect(log).not.toContain('Bearer');
  for (const part of authorization.split(/[ .]/).filter(({ length }) => length > 8)) expect(log).not.toContain(part);
}
