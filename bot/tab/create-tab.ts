import { randomBytes } from 'node:crypto';
import type { SecretariesOf } from '../core/directory/secretary';
import type { Proposal } from '../core/proposal/proposal';
import type { Roster } from '../reconcile/roster';
import type { Settings } from '../settings/settings';
import type { Store } from '../store/ports';
import { createAcceptPersona } from './api/accept-persona';
import { type ApiRequest, createAnswerRequest, type HttpAnswer } from './api/answer-request';
import { createCheckToken } from './api/check-token';
import { listPersonas } from './api/list-personas';
import type { PressPorts } from './api/press-button';
import { createRoutes } from './api/routes';
import { shareReads } from './api/share-reads';
import type { SignIn } from './api/sign-in';
import { createChangeFeed } from './live/change-feed';
import { createChanges, type EventStream } from './live/changes';
import { type PageFile, pageFolder, readPageFiles } from './page-files';

export interface TabPorts extends Pick<PressPorts, 'parseClick' | 'answerClick' | 'now'> {
  store: Store;
  roster: Roster;
  secretariesOf: SecretariesOf;
  /** Milliseconds that never go back. */
  nowMs: () => number;
  runLater: (delayMs: number, work: () => void) => () => void;
  onFault: (error: unknown) => void;
  /** Told why a token was refused, without the token. */
  onRefused: (why: string) => void;
}

/** The personal tab, as the server knows it. */
export interface Tab {
  /** The patterns of the API's routes. */
  paths: readonly string[];
  answer: (request: ApiRequest) => Promise<HttpAnswer | EventStream>;
  /** The page's files by their paths below `/tab/`. */
  files: ReadonlyMap<string, PageFile>;
  /** Tells open tabs of what this process recorded. */
  noteRecorded: (proposal: Proposal) => void;
  /** Ends what keeps connections open. */
  stop: () => void;
}

const personasPath = '/api/personas';

/** Builds the tab; undefined when the settings have no way to sign in to it. */
export function createTab(settings: Settings, ports: TabPorts): Tab | undefined {
  const { store: wholeStore, now, nowMs, runLater, onFault } = ports;
  if (settings.tab.kind === 'off') return undefined;
  const { store, forget } = shareReads(wholeStore, nowMs);
  const feed = createChangeFeed({ store, runLater, onFault });
  const processId = randomBytes(6).toString('hex');
  const wallMs = () => Date.parse(now());
  const changes = createChanges({ feed, store, processId, runLater, nowMs: wallMs, onFault });
  const tenants = async () => (settings.tenants.length > 0 ? settings.tenants : store.index.tenants());
  const isUnchecked = settings.tab.kind === 'personas';
  const routes = createRoutes({
    ...ports,
    store,
    substitutions: wholeStore.substitutions,
    changes,
    findPlace: async (tenantId, id) => (await wholeStore.people.find(tenantId, id))?.place,
  });
  const answerRequest = createAnswerRequest({ signIn: signInBy(), routes, secretariesOf: ports.secretariesOf, nowMs });

  function signInBy(): SignIn {
    const findName = async (tenantId: string, id: string) => (await wholeStore.people.find(tenantId, id))?.person.name;
    return settings.tab.kind === 'entra'
      ? createCheckToken({
          settings: settings.tab,
          tenants: settings.tenants,
          nowMs: wallMs,
          onRefused: ports.onRefused,
        })
      : createAcceptPersona({ tenants, findName, nowMs: wallMs });
  }

  return {
    paths: [...new Set(routes.map(({ path }) => path)), ...(isUnchecked ? [personasPath] : [])],
    async answer(request) {
      if (!isUnchecked || request.path !== personasPath || request.method !== 'GET') return answerRequest(request);
      const items = await listPersonas(wholeStore, await tenants());
      const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' };
      return { status: 200, headers, body: JSON.stringify({ items }) };
    },
    files: readPageFiles(pageFolder()),
    noteRecorded(proposal) {
      forget(proposal);
      feed.note(proposal);
    },
    stop: changes.stop,
  };
}
