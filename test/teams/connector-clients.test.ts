import type { BotFrameworkAuthentication } from 'botframework-connector';
import { createConnectorClients } from '../../bot/teams/connector-clients';

/** The one part of the SDK that makes a client, which is counted. */
function countedClients() {
  const made: string[] = [];
  const create = async (serviceUrl: string) => made.push(serviceUrl);
  const authentication = { createConnectorFactory: () => ({ create }) };
  const clientFor = createConnectorClients(
    Object.assign(Object.create(null) as BotFrameworkAuthentication, authentication),
    { identity: { kind: 'off' } },
    { retries: true },
  );
  return { made, clientFor };
}

test('a client is made once for each service URL', async () => {
  const { made, clientFor } = countedClients();
  await Promise.all(['https://a', 'https://b', 'https://a'].map(clientFor));
  expect(made).toEqual(['https://a', 'https://b']);
});

test('however many service URLs activities name, the fifty that were used last are kept', async () => {
  const { made, clientFor } = countedClients();
  const urls = Array.from({ length: 51 }, (_, number) => `https://smba.trafficmanager.net/${number}`);
  await Promise.all(urls.map(clientFor));
  await clientFor(urls[50] ?? '');
  expect(made).toHaveLength(51);
  await clientFor(urls[0] ?? '');
  expect(made).toHaveLength(52);
});
