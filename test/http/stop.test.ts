import { once } from 'node:events';
import { connect } from 'node:net';
import { createServer } from '../../bot/http/server';
import type { Log } from '../../bot/log/log';

const ignore = () => {};
const log: Log = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/** A server that answers a message only on a sign. */
async function startSlowServer() {
  const received: (() => void)[] = [];
  let hearReceived: () => void = ignore;
  const server = createServer({
    onMessage: async (_request, response) => {
      await new Promise<void>((resolve) => {
        received.push(resolve);
        hearReceived();
      });
      response.send(200, {});
    },
    ping: async () => {},
    download: async () => undefined,
    around: (_asked, handle) => handle(),
    log,
    newReference: () => '',
  });
  const port = await server.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${port}`;
  return {
    ...server,
    port,
    healthz: () => fetch(`${url}/healthz`),
    /** Resolves with its answer when the server has begun on it. */
    async message() {
      const hasBegun = new Promise<void>((resolve) => {
        hearReceived = resolve;
      });
      const answer = fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{}',
      });
      await hasBegun;
      return { answer, finish: () => received.shift()?.() };
    },
  };
}

test('while it answers what was under way, a server that stops is not healthy, and still answers whoever comes', async () => {
  const server = await startSlowServer();
  const first = await server.message();
  const stopped = server.stop();
  const health = await server.healthz();
  expect([health.status, await health.text()]).toEqual([503, '{"status":"stopping"}']);
  const second = await server.message();
  expect(server.underWay()).toBe(2);

  first.finish();
  expect((await first.answer).status).toBe(200);
  second.finish();
  expect((await second.answer).status).toBe(200);
  await stopped;
  expect(server.underWay()).toBe(0);
  await expect(server.healthz()).rejects.toThrow('fetch failed');
});

test('a client that keeps a connection is told to close it, also with an answer that was under way', async () => {
  const server = await startSlowServer();
  expect((await server.healthz()).headers.get('connection')).toBe('keep-alive');
  const { answer, finish } = await server.message();
  const stopped = server.stop();
  const health = await server.healthz();
  finish();
  await stopped;
  expect([health, await answer].map(({ headers }) => headers.get('connection'))).toEqual(['close', 'close']);
});

test('a connection on which nothing is asked does not hold up the stop', async () => {
  const server = await startSlowServer();
  const silent = connect(server.port, '127.0.0.1');
  await once(silent, 'connect');
  await server.healthz();
  const closed = once(silent, 'close');
  await server.stop();
  await closed;
});
