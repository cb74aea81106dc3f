import { createServer } from '../../../bot/http/server';
import { type Log, logConsole } from '../../../bot/log/log';
import type { Identity } from '../../../bot/settings/identity';
import type { Settings } from '../../../bot/settings/settings';
import { createTeams } from '../../../bot/teams/create-teams';
import type { Handlers } from '../../../bot/teams/turn';
import type { Teams } from './stand-in-connector';
import { testAppId, testIssuer } from './token-signer';

/** The bot's edge with handlers of the test's own behind it. */
export async function startEdge(settings: Settings, handlers: Handlers) {
  const logged: string[] = [];
  const note = (fields: object, message: string) => void logged.push(`${message} ${JSON.stringify(fields)}`);
  const log: Log = { debug: note, info: note, warn: note, error: note };
  logConsole(console, log);
  const newReference = () => 'K7F2';
  const { receive } = createTeams(settings, { log, newReference });
  const server = createServer({
    onMessage: (request, response) => receive(request, response, handlers),
    ping: async () => {},
    download: async () => undefined,
    around: (_asked, handle) => handle(),
    log,
    newReference,
  });
  const url = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
  return { url, logged, close: server.stop };
}

/** Handlers that leave everything unanswered. */
export const silence: Handlers = {
  onClick: async () => '',
  onOlderClick: async () => {
    throw new Error('no older client here');
  },
  onMessage: async () => {},
  onInstallation: async () => {},
};

export const noIdentity: Identity = { kind: 'off' };

/** A bot whose tokens come from the stand-in's signer. */
export function signedIdentity(teams: Teams): Identity {
  return {
    kind: 'bot',
    appId: testAppId,
    appType: 'SingleTenant',
    tenantId: teams.tenantId,
    password: 'geheim',
    openIdMetadata: `${teams.serviceUrl}openid`,
    tokenIssuer: testIssuer,
  };
}

export function settingsWith(identity: Identity): Settings {
  return {
    port: 0,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:3978',
    identity,
    tab: { kind: identity.kind === 'off' ? 'personas' : 'off' },
    storage: { kind: 'connectionString', connectionString: 'UseDevelopmentStorage=true' },
    secretaries: [],
    tenants: identity.kind === 'bot' ? [identity.tenantId] : [],
    fourEyes: true,
    goodFriday: true,
    retention: [],
    logLevel: 'silent',
    otlpEndpoint: '',
    applicationInsights: '',
  };
}
