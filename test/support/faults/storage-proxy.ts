import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as requestTo,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';

/** A request to storage, before it goes on. */
export interface StorageCall {
  method: string;
  /** Path and query, decoded. */
  path: string;
  body: string;
}

/** The fault of a request. `isDone`: storage has done the work before it. */
export type StorageFault =
  /** Storage answers this, and does nothing. */
  | { kind: 'answers'; status: number; body?: string }
  | { kind: 'breaksOff' | 'hangs'; isDone: boolean }
  /** The request reaches storage only after so long, even when nobody waits for the answer any more. */
  | { kind: 'late'; ms: number };

export type StorageProxy = Awaited<ReturnType<typeof startStorageProxy>>;

/** A proxy to a storage service, on loopback. `faultFor`: the fault of a request; undefined: none. */
export async function startStorageProxy(serviceUrl: string, faultFor: (call: StorageCall) => StorageFault | undefined) {
  const underWay = new Set<Promise<void>>();
  const server = createServer((request, response) => {
    const relayed = relay(request, response).catch(() => breakOff(request));
    underWay.add(relayed);
    void relayed.then(() => underWay.delete(relayed));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');

  async function relay(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    const { method = '', url = '' } = request;
    const fault = faultFor({ method, path: decodeURIComponent(url), body: body.toString() });
    if (fault?.kind === 'answers') return send(response, { headers: {}, body: '', ...fault });
    if (fault?.kind === 'late') await wait(fault.ms);
    const isUnanswered = fault?.kind === 'hangs' || fault?.kind === 'breaksOff';
    if (isUnanswered && !fault.isDone) return fault.kind === 'breaksOff' ? breakOff(request) : undefined;
    const answer = await pass(request, body);
    if (fault?.kind === 'breaksOff') breakOff(request);
    else if (!isUnanswered) send(response, answer);
  }

  async function pass({ method, url, headers }: IncomingMessage, body: Buffer): Promise<Answer> {
    const onward = requestTo(serviceUrl + url, { method, headers }).end(body);
    const [answer] = (await once(onward, 'response')) as [IncomingMessage];
    return { status: answer.statusCode ?? 502, headers: answer.headers, body: await buffer(answer) };
  }

  return {
    /** Address of the proxy. */
    serviceUrl,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Resolves when every request, late or not, has reached storage. */
    async idle(): Promise<void> {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    async close(): Promise<void> {
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer | string;
}

function breakOff(request: IncomingMessage): void {
  request.socket.destroy();
}

/** Without `writeHead`: restify, in the same process, replaces it for every server. */
function send(response: ServerResponse, { status, headers, body }: Answer): void {
  for (const [name, value = ''] of Object.entries(headers)) {
    if (!ofTheConnection.includes(name)) response.setHeader(name, value);
  }
  response.statusCode = status;
  response.end(body);
}

/** Headers about a server's own connection are not passed on. */
const ofTheConnection = ['connection', 'content-length', 'keep-alive', 'transfer-encoding'];
