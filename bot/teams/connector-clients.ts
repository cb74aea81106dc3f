import type { BotFrameworkAuthentication, ConnectorClient } from 'botframework-connector';
import { AuthenticationConstants, ClaimsIdentity } from 'botframework-connector';
import { LRUCache } from 'lru-cache';
import type { Settings } from '../settings/settings';

export type ClientFor = (serviceUrl: string) => Promise<ConnectorClient>;

/**
 * Most clients that are kept. Teams has a service URL for each region, some ten in all, but an activity may name any.
 */
const mostClients = 50;

/**
 * Keeps a client of the Bot Connector for each service URL, because making one costs as much as using it. The clients
 * do not retry: botbuilder's own retries make one send last longer than its lease.
 */
export function createConnectorClients(
  authentication: BotFrameworkAuthentication,
  { identity }: Pick<Settings, 'identity'>,
  { retries }: { retries: boolean },
): ClientFor {
  const appId = identity.kind === 'bot' ? identity.appId : '';
  const claims = new ClaimsIdentity([{ type: AuthenticationConstants.AudienceClaim, value: appId }]);
  const clients = new LRUCache<string, Promise<ConnectorClient>>({ max: mostClients });

  async function create(serviceUrl: string): Promise<ConnectorClient> {
    const client = await authentication.createConnectorFactory(claims).create(serviceUrl);
    if (!retries) removeRetries(client);
    return client;
  }

  return (serviceUrl) => {
    const client = clients.get(serviceUrl) ?? create(serviceUrl);
    clients.set(serviceUrl, client);
    return client;
  };
}

/** botbuilder ignores its own `noRetryPolicy` and `retryOptions`, so the policy is removed from the pipeline inside. */
function removeRetries(client: ConnectorClient): void {
  const inner: { pipeline: { removePolicy(policy: { name: string }): unknown[] } } = Reflect.get(client, 'client');
  if (inner.pipeline.removePolicy({ name: 'defaultRetryPolicy' }).length === 0) {
    throw new Error('botbuilder has no retry policy to remove');
  }
}
