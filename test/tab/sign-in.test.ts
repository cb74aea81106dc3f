import { generateKeyPairSync, sign } from 'node:crypto';
import { askedAt, storeWith } from '../support/memory-bot/store-with';
import { tabAppId, tabAudience, tabClaims, tabIssuer } from '../support/tab/entra';
import { tabRoutes } from '../support/tab/tab-paths';
import { jsonOf, startTabServer, type TabServer } from '../support/tab/tab-server';
import { guidOf } from '../support/teams/conversations';
import { startTeams, type Teams } from '../support/teams/stand-in-connector';
import { base64url, claimsFor, createTokenSigner, signedToken } from '../support/teams/token-signer';

const signer = createTokenSigner();
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const tenantId = guidOf('tenant');
const now = Math.floor(Date.now() / 1_000);
let keys: Teams;
let server: TabServer;

const entra = (openIdMetadata: string) => ({
  kind: 'entra' as const,
  appId: tabAppId,
  audience: tabAudience,
  openIdMetadata,
  tokenIssuer: tabIssuer,
});

beforeAll(async () => {
  keys = await startTeams({ signer });
  server = await startTabServer({
    store: await storeWith(),
    settings: { tab: entra(`${keys.serviceUrl}openid`), tenants: [tenantId] },
    now: () => new Date().toISOString(),
  });
});
afterAll(async () => {
  await server.close();
  await keys.close();
});

const bearer = (claims: object, key = signer.privateKey, header?: object) =>
  `Bearer ${signedToken(claims, key, header)}`;
const claims = (overrides: object = {}) => tabClaims('Noor', tenantId, overrides);

function ask(authorization: string, method: string, path: string): Promise<Response> {
  const headers = { 'Content-Type': 'application/json', ...(authorization && { Authorization: authorization }) };
  return fetch(`${server.url}${path}`, { method, headers, ...(method === 'POST' && { body: '{}' }) });
}

/** A token that is signed with the public key as if that were a shared secret. */
function confusedToken(): string {
  const content = [{ typ: 'JWT', alg: 'HS256', kid: 'key-1' }, claims()].map(base64url).join('.');
  return `Bearer ${content}.${Buffer.from(content).toString('base64url')}`;
}

const attacks: [what: string, status: number, authorization: () => string][] = [
  ['no token', 401, () => ''],
  ['rubbish', 401, () => 'Bearer rubbish'],
  ['another scheme', 401, () => `Basic ${Buffer.from('noor:geheim').toString('base64')}`],
  ['a token without a signature', 401, () => `Bearer ${base64url({ alg: 'RS256' })}.${base64url(claims())}.`],
  ['alg none', 401, () => `Bearer ${base64url({ alg: 'none' })}.${base64url(claims())}.`],
  ['a public key taken for a secret', 401, confusedToken],
  ['another algorithm', 401, () => `Bearer ${ps256()}`],
  ['a key of somebody else', 401, () => bearer(claims(), stranger)],
  ['an unknown key', 401, () => bearer(claims(), stranger, { alg: 'RS256', kid: 'key-9' })],
  ['another audience', 401, () => bearer(claims({ aud: guidOf('other app') }))],
  ['Microsoft Graph’s audience', 401, () => bearer(claims({ aud: 'https://graph.microsoft.com' }))],
  ['another issuer', 401, () => bearer(claims({ iss: 'https://entra.example.attacker/v2.0' }))],
  ['an expired token', 401, () => bearer(claims({ exp: now - 120 }))],
  ['a token without end', 401, () => bearer(claims({ exp: undefined }))],
  ['a token of tomorrow', 401, () => bearer(claims({ nbf: now + 86_400 }))],
  ['a token of nobody', 401, () => bearer(claims({ oid: undefined }))],
  ['a name for an id', 401, () => bearer(claims({ oid: 'noor@example.nl' }))],
  ['another tenant', 403, () => bearer(claims({ tid: guidOf('other tenant') }))],
  ['an app without a person', 403, () => bearer(claims({ scp: undefined, roles: ['Everything'], idtyp: 'app' }))],
  ['another scope', 403, () => bearer(claims({ scp: 'User.Read' }))],
  ['a token of the Bot Connector', 401, () => bearer(claimsFor(keys.serviceUrl))],
  ['a persona', 401, () => `Persona ${guidOf('Noor')}@${tenantId}`],
];

function ps256(): string {
  const content = [{ typ: 'JWT', alg: 'PS256', kid: 'key-1' }, claims()].map(base64url).join('.');
  const key = { key: signer.privateKey, padding: 6, saltLength: 32 };
  return `${content}.${sign('sha256', Buffer.from(content), key).toString('base64url')}`;
}

describe.each(attacks)('%s', (_what, status, authorization) => {
  test.each(tabRoutes())(`gets ${status} as problem details: %s %s`, async (method, path) => {
    const response = await ask(authorization(), method, path);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
    const body = await jsonOf(response);
    expect(body).toEqual({ type: 'about:blank', title: expect.any(String), status, detail: expect.any(String) });
    expect(response.headers.get('www-authenticate') !== null).toBe(status === 401);
  });
});

test.each(tabRoutes().filter(([method]) => method === 'GET'))(
  'a token of the tab’s own app is accepted, for whom it names and nobody else: %s %s',
  async (method, path) => {
    const { status } = await ask(bearer(claims()), method, path);
    expect([200, 403, 404]).toContain(status);
    const me = await jsonOf(await ask(bearer(claims({ aud: tabAudience })), 'GET', '/api/me'));
    expect(me).toEqual({ id: guidOf('Noor'), name: 'Noor', tenantId, isSecretary: false });
  },
);

test('while the keys cannot be had nobody is let in, and nobody is told that their sign-in is wrong', async () => {
  const elsewhere = await startTabServer({
    settings: { tab: entra('http://127.0.0.1:1/openid'), tenants: [tenantId] },
    now: () => new Date().toISOString(),
  });
  const response = await fetch(`${elsewhere.url}/api/me`, { headers: { Authorization: bearer(claims()) } });
  expect(response.status).toBe(503);
  expect(await jsonOf(response)).toMatchObject({
    detail: 'Wij kunnen uw aanmelding nu niet controleren: probeer het zo weer.',
  });
  await elsewhere.close();
});

test('a refused token is noted by what was wrong with it, and never itself', async () => {
  server.refusals.length = 0;
  const token = bearer(claims({ exp: now - 120 }));
  await ask(token, 'GET', '/api/me');
  expect(server.refusals).toEqual(['ERR_JWT_EXPIRED']);
});

test('without an app for the tab there is no tab', async () => {
  const off = await startTabServer({ settings: { tab: { kind: 'off' } } });
  for (const path of ['/tab/', '/api/me', '/api/proposals', '/api/personas']) {
    expect((await fetch(`${off.url}${path}`)).status).toBe(404);
  }
  await off.close();
});

test('nobody may choose a persona where sign-ins are checked', async () => {
  expect((await fetch(`${server.url}/api/personas`)).status).toBe(404);
});

test('in local work one is who one says, in the tenant that one names or the only one there is', async () => {
  const local = await startTabServer({ settings: { tenants: ['t-1'] }, now: () => askedAt });
  const me = async (persona: string) => jsonOf(await local.as(persona)('/api/me'));
  expect(await me('user-id-0')).toMatchObject({ id: 'user-id-0', tenantId: 't-1' });
  expect(await me('user-id-0@t-2')).toMatchObject({ tenantId: 't-2' });
  expect((await fetch(`${local.url}/api/me`)).status).toBe(401);
  expect((await local.as('geen id')('/api/me')).status).toBe(401);
  await local.close();
});
