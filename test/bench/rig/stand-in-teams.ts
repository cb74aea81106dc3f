import { Agent, createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { TurnAnswer } from '../../support/teams/person';
import { createTokenSigner } from '../../support/teams/token-signer';

export type BenchTeams = Awaited<ReturnType<typeof startBenchTeams>>;

/**
 * The part of Teams that a bench needs: it takes every message and edit at once, counts edits, and publishes the keys
 * of the tokens that it signs. It keeps nothing, so that it takes as little of the machine as possible.
 */
export async function startBenchTeams() {
  const signer = createTokenSigner();
  const edits = new Map<string, number>();
  let lastId = 1_700_000_000_000;
  let heardAt = performance.now();

  const server = createServer(async (asked, response) => {
    const [, first = '', ...rest] = (asked.url ?? '').split('/');
    const document = signer.documents(serviceUrl)[first];
    await text(asked);
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(document ?? take(asked, decodeURIComponent(rest.at(-1) ?? ''))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const serviceUrl = `http://${host}/`;
  const authorization = signer.authorization(serviceUrl);

  function take({ method }: IncomingMessage, activityId: string): object {
    heardAt = performance.now();
    if (method === 'PUT') edits.set(activityId, (edits.get(activityId) ?? 0) + 1);
    return { id: method === 'PUT' ? activityId : newId() };
  }

  function newId(): string {
    lastId += 1;
    return String(lastId);
  }

  return {
    host,
    serviceUrl,
    newId,
    editsOf: (messageId: string) => edits.get(messageId) ?? 0,
    heardAt: () => heardAt,
    /** Hands activities to a bot, over at most as many connections, which stay open. */
    connectTo: (botUrl: string, connections: number) => createDelivery(botUrl, connections, authorization),
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function createDelivery(botUrl: string, connections: number, authorization: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const headers = { 'Content-Type': 'application/json', Authorization: authorization };
  return {
    async deliver(activity: object): Promise<TurnAnswer> {
      const body = JSON.stringify(activity);
      const response = await new Promise<IncomingMessage>((resolve, reject) => {
        const length = { 'Content-Length': Buffer.byteLength(body) };
        const options = { agent, method: 'POST', headers: { ...headers, ...length } };
        request(`${botUrl}/api/messages`, options, resolve).on('error', reject).end(body);
      });
      const answer = await text(response);
      return { status: response.statusCode ?? 0, body: answer === '' ? undefined : JSON.parse(answer) };
    },
    close: () => agent.destroy(),
  };
}
