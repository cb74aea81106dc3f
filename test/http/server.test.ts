import { randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { createServer, type ServerPorts } from '../../bot/http/server';
import { signDownload } from '../../bot/http/signed-link';
import type { Log } from '../../bot/log/log';

const logged: string[] = [];
const note = (fields: object, message: string) => void logged.push(`${message} ${JSON.stringify(fields)}`);
const log: Log = { debug: note, info: note, warn: note, error: note };

const parts: Pick<ServerPorts, 'onMessage' | 'ping' | 'download'> = {
  onMessage: async (request, response) => void response.send(200, { got: request.body }),
  ping: async () => {},
  download: async () => undefined,
};
const server = createServer({
  onMessage: (request, response) => parts.onMessage(request, response),
  ping: () => parts.ping(),
  download: (signed) => parts.download(signed),
  around: (_asked, handle) => handle(),
  log,
  newReference: () => 'K7F2',
});
let port: number;
let url: string;

beforeAll(async () => {
  port = await server.listen(0, '127.0.0.1');
  url = `http://127.0.0.1:${port}`;
});
afterAll(server.stop);

const post = (body: string | Uint8Array, headers: Record<string, string> = { 'Content-Type': 'application/json' }) =>
  fetch(`${url}/api/messages`, { method: 'POST', body, headers });

test('a message in JSON is handed on', async () => {
  const response = await post('{"type":"message"}', { 'Content-Type': 'application/json; charset=utf-8' });
  expect(await response.json()).toEqual({ got: { type: 'message' } });
});

test.each([
  ['text', 415, 'hallo', { 'Content-Type': 'text/plain' }],
  ['a form', 415, 'type=message', { 'Content-Type': 'application/x-www-form-urlencoded' }],
  ['an upload', 415, '--x--', { 'Content-Type': 'multipart/form-data; boundary=x' }],
  ['packed JSON', 415, gzipSync('{}'), { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }],
  ['damaged packed JSON', 415, 'no gzip', { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }],
  ['broken JSON', 400, '{"type":', { 'Content-Type': 'application/json' }],
  ['more than 256 KB', 413, `"${'x'.repeat(256 * 1024)}"`, { 'Content-Type': 'application/json' }],
])('%s is refused with %d', async (_what, status, body, headers: Record<string, string>) => {
  expect((await post(body, headers)).status).toBe(status);
});

test('a fault is answered with a number and logged with the same number, without what went wrong', async () => {
  parts.onMessage = async () => {
    throw new Error('AccountKey=geheim');
  };
  const response = await post('{}');
  expect(response.status).toBe(500);
  expect(await response.text()).toBe('Er ging iets mis. Het nummer hiervan is K7F2.');
  expect(logged.join()).toContain('"reference":"K7F2"');
});

test('a file that is asked for too often or by too many is told to come later, not failed', async () => {
  parts.download = async () => ({ status: 429, afterSeconds: 12 });
  const response = await fetch(`${url}/files/abc`);
  expect([response.status, response.headers.get('retry-after')]).toEqual([429, '12']);
  expect(await response.text()).toBe('Dit bestand wordt nu te vaak gevraagd. Probeer het over 12 seconden opnieuw.');
});

test('every answer, also of a path that is not there, may be framed, guessed and told about by nobody', async () => {
  const answers = await Promise.all([fetch(`${url}/healthz`), fetch(`${url}/onbekend`), post('{"type":')]);
  for (const { headers } of answers) {
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
    });
  }
});

test('no answer says what software gives it', async () => {
  const answers = await Promise.all([fetch(`${url}/healthz`), fetch(`${url}/onbekend`), post('{"type":')]);
  for (const { headers } of answers) {
    expect(headers.get('server')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  }
});

test('the bot is healthy when storage answers', async () => {
  const response = await fetch(`${url}/healthz`);
  expect([response.status, await response.text()]).toEqual([200, '{"status":"ok"}']);
});

test('a connection is kept open for longer than Azure’s front end uses it, so that no click meets a closed one', async () => {
  const { headers } = await fetch(`${url}/healthz`);
  expect(headers.get('keep-alive')).toBe('timeout=250');
});

test.each([
  ['refuses', () => Promise.reject(new Error('no storage'))],
  ['says nothing', () => new Promise<void>(() => {})],
])('the bot is not healthy when storage %s', async (_how, ping) => {
  parts.ping = ping;
  expect((await fetch(`${url}/healthz`)).status).toBe(503);
});

test('a signed link gives the file, to keep and not to open', async () => {
  const key = { tenantId: randomUUID(), id: randomUUID() };
  const link = signDownload({ key, what: 'note' }, '2025-09-03T10:00:00.000Z', {
    id: '2025-09',
    secret: new Uint8Array(32),
  });
  const bytes = new TextEncoder().encode('de ingevulde notitie');
  parts.download = async (signed) =>
    signed === link ? { name: 'Notitie „água”.docx', bytes, contentType: 'application/msword' } : undefined;
  const response = await fetch(`${url}/files/${link}`);
  expect(await response.text()).toBe('de ingevulde notitie');
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/msword',
    'content-disposition': `attachment; filename="Notitie __gua_.docx"; filename*=UTF-8''Notitie%20%E2%80%9E%C3%A1gua%E2%80%9D.docx`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
});

test('a file name cannot add headers of its own', async () => {
  const name = 'a"; x=\r\nSet-Cookie: b\ud800.docx';
  parts.download = async () => ({ name, bytes: new Uint8Array(), contentType: 'application/pdf' });
  const response = await fetch(`${url}/files/abc`);
  expect(response.status).toBe(200);
  expect(response.headers.get('set-cookie')).toBeNull();
});

test('a link that is not ours, or too old, says what to do', async () => {
  parts.download = async () => undefined;
  const response = await fetch(`${url}/files/verlopen`);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('Deze link werkt niet meer. Vraag in Teams opnieuw om het bestand.');
});

test('a port that is in use is an error, not silence', async () => {
  const second = createServer({ ...parts, around: (_asked, handle) => handle(), log, newReference: () => '' });
  await expect(second.listen(port, '127.0.0.1')).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('a path that is no path does not end the bot', async () => {
  const status = await new Promise((resolve, reject) => {
    httpRequest(`${url}/files/%E0%A4%A`, (response) => resolve(response.statusCode))
      .on('error', reject)
      .end();
  });
  expect(status).toBe(404);
  expect((await fetch(`${url}/files/x`)).status).toBe(404);
});
