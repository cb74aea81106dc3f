import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Identity } from '../../bot/settings/identity';
import { createFetchSentFile } from '../../bot/teams/fetch-sent-file';
import { noIdentity } from '../support/teams/edge';

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close().closeAllConnections();
});

/** A file host on this machine. */
async function hostWith(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/notitie.docx`;
}

const inTeams: Identity = { kind: 'bot', appId: 'a', appType: 'UserAssignedMSI', tenantId: 't' };
const fetchLocally = createFetchSentFile({ identity: noIdentity });
const fetchInTeams = createFetchSentFile({ identity: inTeams });
const megabyte = 1024 * 1024;

test('a sent file is fetched whole', async () => {
  const url = await hostWith((_request, response) => response.end('de hele notitie'));
  const bytes = await fetchLocally({ name: 'notitie.docx', url });
  expect(new TextDecoder().decode(bytes as Uint8Array)).toBe('de hele notitie');
});

test('a file of just 10 MB is fetched', async () => {
  const url = await hostWith((_request, response) => response.end(Buffer.alloc(10 * megabyte)));
  expect(await fetchLocally({ name: 'groot.docx', url })).toHaveLength(10 * megabyte);
});

test('more than 10 MB is too large, and the rest is not fetched', async () => {
  let closed: Promise<unknown> = Promise.resolve();
  const url = await hostWith((_request, response) => {
    closed = once(response, 'close');
    const send = () => {
      while (!response.destroyed && response.write(Buffer.alloc(megabyte)));
    };
    response.on('drain', send);
    send();
  });
  expect(await fetchLocally({ name: 'eindeloos.docx', url })).toBe('tooLarge');
  await closed;
});

test('a file that is gone is unavailable', async () => {
  const url = await hostWith((_request, response) => {
    response.statusCode = 404;
    response.end();
  });
  expect(await fetchLocally({ name: 'weg.docx', url })).toBe('unavailable');
  expect(await fetchLocally({ name: 'weg.docx', url: 'http://127.0.0.1:9/weg.docx' })).toBe('unavailable');
});

test.each([
  'http://gemeente-my.sharepoint.com/notitie.docx',
  'https://sharepoint.com.example/notitie.docx',
  'https://example/sharepoint.com/notitie.docx',
  'https://gemeente.sharepoint.com@example/notitie.docx',
  'http://127.0.0.1:9/notitie.docx',
  'http://169.254.169.254/metadata',
  'file:///etc/passwd',
  'geen adres',
  '',
])('in Teams a file from %j is not fetched', async (url) => {
  expect(await fetchInTeams({ name: 'notitie.docx', url })).toBe('untrusted');
});

test('a file host that leads elsewhere is not followed', async () => {
  const url = await hostWith((_request, response) => {
    response.statusCode = 302;
    response.setHeader('Location', 'https://example/notitie.docx');
    response.end();
  });
  expect(await fetchLocally({ name: 'notitie.docx', url })).toBe('untrusted');
});

test('a file host that leads to itself for ever is not followed for ever', async () => {
  const url = await hostWith((_request, response) => {
    response.statusCode = 302;
    response.setHeader('Location', '/notitie.docx');
    response.end();
  });
  expect(await fetchLocally({ name: 'notitie.docx', url })).toBe('untrusted');
});
