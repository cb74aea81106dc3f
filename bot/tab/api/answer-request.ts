import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { problemSentences } from '../../../cards/words/tab-problems';
import { type Allowance, spend } from '../../core/allowance';
import type { EventStream } from '../live/changes';
import { type Problem, problem } from './problem';
import { askerIn, type createRoutes, type Reply, type RoutePorts } from './routes';
import { isProblem, type SignIn } from './sign-in';

/** A request over HTTP, in plain values. All of it is untrusted. */
export interface ApiRequest {
  method: string;
  /** The route's pattern, such as `/api/proposals/:id`. */
  path: string;
  id: string;
  query: URLSearchParams;
  /** Headers; empty when absent. */
  authorization: string;
  ifNoneMatch: string;
  accept: string;
  lastEventId: string;
  /** The parsed JSON of a POST. */
  body: unknown;
}

export interface HttpAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** How often one person may ask. A page asks a few things at once, and again with each change. */
const perPerson: Allowance = { atOnce: 150, everyMs: 100 };
const mostPeople = 10_000;

interface AnswerPorts extends Pick<RoutePorts, 'secretariesOf'> {
  signIn: SignIn;
  routes: ReturnType<typeof createRoutes>;
  /** Milliseconds that never go back. */
  nowMs: () => number;
}

/** Checks who asks, how often, and what; then answers as JSON, a stream, or a problem (RFC 9457). */
export function createAnswerRequest({ signIn, routes, secretariesOf, nowMs }: AnswerPorts) {
  const spentUntil = new LRUCache<string, number>({ maxSize: mostPeople, sizeCalculation: () => 1 });

  return async function answerRequest(request: ApiRequest): Promise<HttpAnswer | EventStream> {
    const reply = await replyTo(request);
    if ('open' in reply) return reply;
    return isProblem(reply) ? problemAnswer(reply) : jsonAnswer(reply.json, request);
  };

  async function replyTo(request: ApiRequest): Promise<Reply> {
    const there = routes.filter(({ path }) => path === request.path);
    const route = there.find(({ method }) => method === request.method);
    const caller = await signIn(request.authorization);
    if (isProblem(caller)) return caller;
    if (there.length === 0) return problem(404, problemSentences.notFound);
    if (!route) {
      const allowed = there.map(({ method }) => method).join(', ');
      return problem(405, problemSentences.methodNotAllowed, { Allow: allowed });
    }
    const person = `${caller.tenantId}|${caller.person.id}`;
    const spent = spend(spentUntil.get(person) ?? 0, nowMs(), perPerson);
    if (typeof spent !== 'number') {
      return problem(429, problemSentences.tooOften, { 'Retry-After': String(Math.ceil(spent.waitMs / 1_000)) });
    }
    spentUntil.set(person, spent);
    const { id, query, body, lastEventId } = request;
    const wantsStream = request.accept.includes('text/event-stream');
    const asker = await askerIn({ secretariesOf }, caller);
    return route.handle({ caller, id, query, body, wantsStream, lastEventId }, asker);
  }
}

/** Nobody between may keep what one person may see. */
const priv = { 'Cache-Control': 'private, no-cache', Vary: 'Authorization' };

function jsonAnswer(value: object, { method, ifNoneMatch }: ApiRequest): HttpAnswer {
  const body = JSON.stringify(value);
  const headers = { ...priv, 'Content-Type': 'application/json; charset=utf-8' };
  if (method !== 'GET') return { status: 200, headers: { ...headers, 'Cache-Control': 'no-store' }, body };
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const isSame = ifNoneMatch.split(',').some((known) => known.trim().replace(/^W\//, '') === etag);
  if (isSame) return { status: 304, headers: { ...priv, ETag: etag }, body: '' };
  return { status: 200, headers: { ...headers, ETag: etag }, body };
}

export function problemAnswer({ status, title, detail, headers }: Problem): HttpAnswer {
  return {
    status,
    headers: {
      'Cache-Control': 'no-store',
      'Content-Type': 'application/problem+json; charset=utf-8',
      ...headers,
    },
    body: JSON.stringify({ type: 'about:blank', title, status, detail }),
  };
}
