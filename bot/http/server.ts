import { setTimeout } from 'node:timers/promises';
import { createServer as createRestify, type Next, plugins, type Request, type Response } from 'restify';
import { linkExpired, tryDownloadLater } from '../../cards/words/downloads';
import { onlyJsonSentence, requestFaultSentence } from '../../cards/words/faults';
import type { Log } from '../log/log';
import { createDrain } from './drain';
import type { Download } from './finished-note';
import type { TryLater } from './serve-downloads';
import { type ServedTab, serveTab } from './serve-tab';

export interface ServerPorts {
  /** Answers the request itself. */
  onMessage: (request: Request, response: Response) => Promise<void>;
  /** Rejects when storage does not answer. */
  ping: () => Promise<void>;
  /** Returns the file of a signed link, or when to ask again; undefined when the bot did not sign it, or it is too old. */
  download: (signed: string) => Promise<Download | TryLater | undefined>;
  /** The personal tab; absent where nobody can sign in to it. */
  tab?: ServedTab | undefined;
  /** Wraps the handling of every request, which resolves with the status of its answer. */
  around: (asked: Asked, handle: () => Promise<number>) => Promise<unknown>;
  log: Log;
  newReference: () => string;
}

export interface Asked {
  /** The route's pattern, without its values. */
  route: string;
  /** As W3C's Trace Context has it; untrusted, and empty when the request has none. */
  traceparent: string;
}

export interface BotServer {
  /** Resolves with the port when it listens. Rejects when it cannot, for instance because the port is in use. */
  listen: (port: number, host: string) => Promise<number>;
  /** Returns the number of requests that are not answered yet. */
  underWay: () => number;
  /**
   * Resolves when all is answered and nothing more is taken. Until then new requests are answered, and /healthz says
   * 503.
   */
  stop: () => Promise<void>;
}

/** Most bytes of a body. An activity is a few KB; a concept's form with all its fields full is the largest. */
const mostBodyBytes = 256 * 1024;
const pingLimitMs = 2_000;
const longestLink = 500;
/**
 * Milliseconds that an idle connection stays open. Azure's front end keeps one for 240 s; closing it earlier, as Node
 * does after 5 s, may cross a click that is just sent over it.
 */
const longestIdleMs = 250_000;

/**
 * Headers of every answer. Apart from the tab's page, which has a policy of its own, a browser may load, frame and guess
 * nothing. It names no followed link to other sites, and comes back by https for a year.
 */
const safeHeaders = [
  ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
  ['Referrer-Policy', 'no-referrer'],
  ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'],
  ['X-Content-Type-Options', 'nosniff'],
] as const;

/** Makes the server with the bot's routes. It does not listen yet. */
export function createServer({ onMessage, ping, download, tab, around, log, newReference }: ServerPorts): BotServer {
  // Without a name there is no Server header: nobody needs to know what answers here. A signed link is longer than the
  // 100 characters that restify allows a part of a path.
  const server = createRestify({ name: '', maxParamLength: longestLink });
  server.pre((_request, response, next) => {
    for (const [name, value] of safeHeaders) response.setHeader(name, value);
    next();
  });
  // Closes a connection on which a request is sent too slowly.
  server.server.headersTimeout = 10_000;
  server.server.requestTimeout = 30_000;
  server.server.keepAliveTimeout = longestIdleMs;
  const { isDraining, underWay, drain } = createDrain(server.server);

  // The handler must return nothing: restify logs a returned value together with the whole request.
  const route = (handle: (request: Request, response: Response) => Promise<void>) =>
    async function handleSafely(request: Request, response: Response): Promise<void> {
      const pattern = String(request.getRoute().path);
      await around({ route: pattern, traceparent: request.header('traceparent', '') }, async () => {
        try {
          await handle(request, response);
        } catch (error) {
          const reference = newReference();
          log.error({ reference, error, route: pattern }, 'a request failed');
          if (!response.headersSent) sendText(response, 500, requestFaultSentence(reference));
        }
        return response.statusCode;
      });
    };

  const readJson = [
    onlyJson,
    plugins.bodyReader({ maxBodySize: mostBodyBytes }),
    ...plugins.jsonBodyParser({ bodyReader: true }),
  ];
  server.post('/api/messages', ...readJson, route(onMessage));

  server.get(
    '/healthz',
    route(async (_request, response) => {
      const status = isDraining() ? 'stopping' : (await answersInTime(ping)) ? 'ok' : 'unavailable';
      response.send(status === 'ok' ? 200 : 503, { status });
    }),
  );

  server.get(
    '/files/:signed',
    route(async (request, response) => {
      const file = await download(String(request.params.signed));
      if (!file) sendText(response, 404, linkExpired);
      else if ('status' in file) sendLater(response, file);
      else sendFile(response, file);
    }),
  );

  if (tab) serveTab(server, tab, route);

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          resolve(server.address().port);
        });
      }),
    underWay,
    stop: drain,
  };
}

/**
 * Accepts JSON alone: restify's parser would take a form for an empty body, and a damaged gzip would end the process.
 */
function onlyJson(request: Request, response: Response, next: Next): void {
  if (request.contentType() === 'application/json' && request.headers['content-encoding'] === undefined) {
    next();
    return;
  }
  sendText(response, 415, onlyJsonSentence);
  next(false);
}

function answersInTime(ping: () => Promise<void>): Promise<boolean> {
  const answer = ping().then(
    () => true,
    () => false,
  );
  return Promise.race([answer, setTimeout(pingLimitMs, false, { ref: false })]);
}

function sendText(response: Response, status: number, words: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(words);
}

function sendLater(response: Response, { status, afterSeconds }: TryLater): void {
  response.setHeader('Retry-After', String(afterSeconds));
  sendText(response, status, tryDownloadLater(afterSeconds));
}

/**
 * Sends a file that no browser opens as a page of the bot's and no cache keeps. The file name is written as in RFC
 * 5987.
 */
function sendFile(response: Response, { name, bytes, contentType }: Download): void {
  response.writeHead(200, {
    'Content-Type': contentType,
    'Content-Length': bytes.byteLength,
    'Content-Disposition': `attachment; filename="${plainName(name)}"; filename*=UTF-8''${encodedName(name)}`,
    'Cache-Control': 'no-store',
  });
  response.end(bytes);
}

function plainName(name: string): string {
  return name.replace(/[^\w .()-]/g, '_');
}

function encodedName(name: string): string {
  return encodeURIComponent(Buffer.from(name).toString()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
