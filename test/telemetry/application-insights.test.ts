import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ProposalKey } from '../../bot/core/proposal/proposal';
import { createAzureStore } from '../../bot/store/azure-store';
import { startAzurite } from '../../infra/local/azurite';
import { startBuiltBot } from '../support/crash/built-bot';
import { putOut, twoParties } from '../support/crash/two-parties';
import { guidOf } from '../support/teams/conversations';
import { startTeams } from '../support/teams/stand-in-connector';
import { createTokenSigner, testAppId, testIssuer } from '../support/teams/token-signer';
import {
  type ApplicationInsights,
  type Envelope,
  startApplicationInsights,
} from '../support/telemetry/stand-in-application-insights';

let insights: ApplicationInsights;
let proposal: ProposalKey;

beforeAll(async () => {
  const [azurite, teams] = await Promise.all([startAzurite(), startTeams({ signer: createTokenSigner() })]);
  insights = await startApplicationInsights();
  const { connectionString } = azurite;
  const bot = await startBuiltBot({
    path: 'bot/index.js',
    connectionString,
    env: {
      ...insights.env,
      AKKOORD_AUTH: '',
      MicrosoftAppId: testAppId,
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: teams.tenantId,
      MicrosoftAppPassword: 'geheim',
      AKKOORD_OPENID_METADATA: `${teams.serviceUrl}openid`,
      AKKOORD_TOKEN_ISSUER: testIssuer,
    },
  });
  teams.connectTo(bot.url);
  const lgo = teams.channel('LGO crisisbeheersing');
  const parties = twoParties(teams).map(({ party }) => party);
  await createAzureStore({ kind: 'connectionString', connectionString }).parties.save(
    teams.tenantId,
    parties,
    undefined,
  );
  ({ key: proposal } = await putOut(teams, (person, message, title) => person.clicks(message, title)));
  const card = await teams.sees(lgo, ({ words }) => words.includes('Nog geen antwoord'));
  const ada = teams.person('Ada Zonderland');
  await ada.clicks(card, ['Akkoord met opmerking', 'Versturen'], { Opmerking: 'Schaapskooi' });
  await fetch(`${bot.url}/healthz`);
  await azurite.stop();
  await ada.clicks(card, 'Akkoord');
  // Storage is asked every two seconds at most.
  while ((await fetch(`${bot.url}/healthz`)).ok) await wait(200);
  await bot.stop();
  await teams.close();
});
afterAll(() => insights.close());

const kindOf = ({ name }: Envelope) => name.replace('Microsoft.ApplicationInsights.', '');
const named = (name: string) => insights.envelopes().filter(({ data }) => data.baseData.name === name);
const operationOf = ({ tags }: Envelope) => tags['ai.operation.id'];
const metrics = () => insights.envelopes().flatMap(({ data }) => data.baseData.metrics ?? []);

test('a click arrives as a request, with what it made the bot do', () => {
  const [click] = named('click agreeWithRemark');
  if (!click) throw new Error('no click arrived');
  expect(click).toMatchObject({ data: { baseData: { success: true } } });
  const family = insights.envelopes().filter((each) => operationOf(each) === operationOf(click));
  expect(family.filter((each) => kindOf(each) === 'Request').map(({ data }) => data.baseData.name)).toEqual([
    '/api/messages',
  ]);
  expect(family.map(({ data }) => data.baseData.name)).toContain('storage writeTogether');
});

test('a failure arrives as failed', () => {
  const health = named('/healthz').map(({ data }) => data.baseData.success);
  expect([health.at(0), health.at(-1)]).toEqual([true, false]);
  expect(named('click agree').map(({ data }) => data.baseData.success)).toEqual([false]);
});

test('the figures that the alerts ask for arrive under those names', async () => {
  const alerts = await readFile(resolve(__dirname, '../../infra/bicep/alerts.bicep'), 'utf8');
  const asked = [...alerts.matchAll(/name == "([^"]+)"/g)].map(([, name]) => name);
  expect(asked).not.toEqual([]);
  expect(metrics().map(({ name }) => name)).toEqual(expect.arrayContaining(asked));
  expect(metrics().find(({ name }) => name === 'akkoord.faults')?.value).toBeGreaterThan(0);
});

test('nothing else arrives than requests, what they made the bot do, and its own figures', () => {
  expect([...new Set(insights.envelopes().map(kindOf))].sort()).toEqual(['Metric', 'RemoteDependency', 'Request']);
  const others = metrics().filter(({ name }) => !name.startsWith('akkoord.'));
  // The envelope that says which instance of the bot it is.
  expect([...new Set(others.map(({ name }) => name))]).toEqual(['_OTELRESOURCE_']);
});

test('no name, remark, token or id of a proposal or person is sent', () => {
  expect(insights.sent()).not.toMatch(/Zonderland|Schaapskooi|Hitteplan|Bearer|eyJ|geheim/);
  for (const id of [proposal.id, proposal.tenantId, guidOf('Ada Zonderland')])
    expect(insights.sent()).not.toContain(id);
});
