import { type Asker, askerOf } from '../../answers/scope';
import type { SecretariesOf } from '../../core/directory/secretary';
import { whyNotAllowed } from '../../core/permission';
import type { Roster } from '../../reconcile/roster';
import type { createChanges, EventStream } from '../live/changes';
import { readCursor } from './cursor';
import { findSeen, type Seen } from './find-seen';
import { listHistory } from './list-history';
import type { OfficePorts } from './list-office';
import { listOffice } from './list-office';
import { listParties } from './list-parties';
import { listProposals } from './list-proposals';
import { readListQuery } from './list-query';
import { listWaiting } from './list-waiting';
import { createPressButton, type PressPorts, problemOf } from './press-button';
import { badRequest, notFound, type Problem } from './problem';
import { proposalDetail } from './proposal-detail';
import type { TabStore } from './share-reads';
import type { Caller } from './sign-in';

export interface RoutePorts extends PressPorts, OfficePorts {
  store: TabStore;
  roster: Roster;
  secretariesOf: SecretariesOf;
  changes: ReturnType<typeof createChanges>;
}

/** A request of a signed-in person. All but the caller is untrusted. */
export interface Call {
  caller: Caller;
  /** The `<id>` in the path; empty when the path has none. */
  id: string;
  query: URLSearchParams;
  /** The parsed JSON of a POST. */
  body: unknown;
  /** True when server-sent events are asked for. */
  wantsStream: boolean;
  lastEventId: string;
}

export type Reply = { json: object } | EventStream | Problem;

interface Route {
  method: 'GET' | 'POST';
  path: string;
  handle: (call: Call, asker: Asker) => Promise<Reply>;
}

/** Most characters of a proposal's id. */
const longestId = 200;

/** The routes of the tab. Only `/api/actions` changes anything, by the commands of the chat. */
export function createRoutes(ports: RoutePorts): readonly Route[] {
  const { store, now, changes } = ports;
  const pressButton = createPressButton(ports);
  const json = (body: object): Reply => ('status' in body && 'detail' in body ? (body as Problem) : { json: body });

  function get(path: string, handle: Route['handle']): Route {
    return { method: 'GET', path, handle };
  }

  /** Answers about one proposal, if this asker may see it. */
  function about(path: string, handle: (seen: Seen, call: Call, asker: Asker) => Promise<Reply>): Route {
    return get(path, async (call, asker) => {
      if (call.id === '' || call.id.length > longestId) return badRequest;
      const seen = await findSeen(store, call.id, asker);
      return seen ? handle(seen, call, asker) : notFound;
    });
  }

  return [
    get('/api/me', async ({ caller: { person, tenantId } }, { isSecretary }) =>
      json({ id: person.id, name: person.name, tenantId, isSecretary }),
    ),
    get('/api/waiting', async (_call, asker) => json(await listWaiting(ports, asker))),
    get('/api/proposals', async ({ query }, asker) => {
      const read = readListQuery(query);
      return read ? json(await listProposals(ports, read, asker)) : badRequest;
    }),
    about('/api/proposals/:id', async (seen, _call, asker) => json(await proposalDetail(store, seen, asker, now()))),
    about('/api/proposals/:id/history', async (seen, { query }, asker) => {
      const refusal = whyNotAllowed('readHistory', asker, seen.proposal);
      const text = query.get('cursor') ?? '';
      const after = text === '' ? '' : readCursor(text);
      if (after === undefined) return badRequest;
      return refusal ? problemOf(refusal) : json(await listHistory(store, seen, after));
    }),
    get('/api/parties', async (_call, asker) => json(await listParties(ports, asker))),
    get('/api/office', async (_call, asker) => {
      const refusal = whyNotAllowed('manageParties', asker);
      return refusal ? problemOf(refusal) : json(await listOffice(ports, asker));
    }),
    get('/api/changes', async ({ caller, wantsStream, lastEventId }, asker) =>
      wantsStream ? changes.stream(asker, caller, lastEventId) : json(await changes.list(asker, lastEventId)),
    ),
    {
      method: 'POST',
      path: '/api/actions',
      handle: async ({ body, caller }) => json(await pressButton(body, caller)),
    },
  ];
}

/** The caller as somebody who asks in their own chat, where nobody reads along. */
export function askerIn(ports: Pick<RoutePorts, 'secretariesOf'>, { person, tenantId }: Caller): Promise<Asker> {
  const place = { kind: 'personal' as const, tenantId, conversationId: '', serviceUrl: '' };
  return askerOf(ports, { by: person, tenantId, place });
}
