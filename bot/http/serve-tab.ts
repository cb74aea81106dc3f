import type { Request, Response, Server } from 'restify';

/** An answer in plain values. */
interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** An answer that goes on: see the tab's live changes. */
interface Stream {
  open: (sink: { write: (text: string) => boolean; end: () => void }) => () => void;
}

interface File {
  bytes: Uint8Array;
  gzipped: Uint8Array;
  headers: Readonly<Record<string, string>>;
}

/** The personal tab, as far as it concerns HTTP. */
export interface ServedTab {
  /** The patterns of its routes, all below `/api/`. */
  paths: readonly string[];
  answer: (request: {
    method: string;
    path: string;
    id: string;
    query: URLSearchParams;
    authorization: string;
    ifNoneMatch: string;
    accept: string;
    lastEventId: string;
    body: unknown;
  }) => Promise<Answer | Stream>;
  /** The page's files by their paths below `/tab/`. */
  files: ReadonlyMap<string, File>;
}

type Handle = (request: Request, response: Response) => Promise<void>;

const mostBodyBytes = 64 * 1024;
/** Bytes that may wait to be sent to one reader of a stream. */
const mostWaiting = 1024 * 1024;
const methods = ['get', 'post', 'put', 'patch', 'del', 'head', 'opts'] as const;

/** Adds the tab's routes to the server. `route` wraps every handler. */
export function serveTab(server: Server, { paths, answer, files }: ServedTab, route: (handle: Handle) => Handle): void {
  for (const path of paths) {
    const handle = route(async (request, response) => {
      const reply = await answer({
        method: request.method ?? '',
        path,
        id: String(request.params?.id ?? ''),
        query: new URLSearchParams(request.getQuery()),
        authorization: request.header('authorization', ''),
        ifNoneMatch: request.header('if-none-match', ''),
        accept: request.header('accept', ''),
        lastEventId: request.header('last-event-id', ''),
        body: request.method === 'POST' ? await readJson(request) : undefined,
      });
      if ('open' in reply) openStream(response, reply);
      else send(response, reply.status, reply.headers, reply.body);
    });
    for (const method of methods) server[method](path, handle);
  }
  server.get(
    '/tab',
    route(async (_request, response) => send(response, 308, { Location: '/tab/' }, '')),
  );
  server.get(
    '/tab/*',
    route(async (request, response) => {
      const file = files.get(String(request.params?.['*'] ?? ''));
      if (!file) return send(response, 404, {}, '');
      const isPacked = /\bgzip\b/.test(request.header('accept-encoding', ''));
      const packed = isPacked ? { 'Content-Encoding': 'gzip' } : undefined;
      send(response, 200, { ...file.headers, ...packed }, isPacked ? file.gzipped : file.bytes);
    }),
  );
}

/** Returns undefined for a body that is no JSON, too long, or broken off. */
async function readJson(request: Request): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request) {
      bytes += chunk.length;
      if (bytes <= mostBodyBytes) chunks.push(chunk);
    }
    const isJson = bytes <= mostBodyBytes && request.contentType() === 'application/json';
    return isJson ? JSON.parse(Buffer.concat(chunks).toString()) : undefined;
  } catch {
    return undefined;
  }
}

function send(response: Response, status: number, headers: object, body: string | Uint8Array): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.writeHead(status);
  response.end(body);
}

/** The handler is done when the stream is open: a request that lasts for minutes would spoil the measurements. */
function openStream(response: Response, { open }: Stream): void {
  if (response.destroyed) return;
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
  });
  const close = open({
    write(text) {
      response.write(text);
      return response.writableLength < mostWaiting;
    },
    end: () => response.end(),
  });
  response.once('close', close);
}
