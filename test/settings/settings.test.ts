import { isLocal, readSettings, type Settings } from '../../bot/settings/settings';

const guid = (digit: number) => `${digit}`.repeat(8).concat('-1111-4111-8111-111111111111');
const local = { AKKOORD_AUTH: 'off', AZURE_STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true' };
const azure = {
  MicrosoftAppId: guid(1),
  MicrosoftAppType: 'UserAssignedMSI',
  MicrosoftAppTenantId: guid(2),
  AZURE_STORAGE_ACCOUNT: 'akkoordopslag',
  AKKOORD_PUBLIC_URL: 'https://akkoord.example/',
};

function settingsFrom(env: Record<string, string>): Settings {
  const settings = readSettings(env);
  if ('problems' in settings) throw new Error(settings.problems.join(' '));
  return settings;
}

function problemsIn(env: Record<string, string>): string[] {
  const settings = readSettings(env);
  return 'problems' in settings ? settings.problems : [];
}

test('for local work little is needed, and nobody outside this machine can reach the bot', () => {
  expect(settingsFrom(local)).toEqual({
    port: 3978,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:3978',
    identity: { kind: 'off' },
    tab: { kind: 'personas' },
    storage: { kind: 'connectionString', connectionString: 'UseDevelopmentStorage=true' },
    secretaries: [],
    tenants: [],
    fourEyes: true,
    goodFriday: true,
    retention: [],
    logLevel: 'info',
    otlpEndpoint: '',
    applicationInsights: '',
  });
});

test('in Azure the bot is its managed identity, for storage too', () => {
  const env = {
    ...azure,
    PORT: '8080',
    AKKOORD_SECRETARIES: `${guid(3)}, ${guid(4)}@${guid(5)}`,
    AKKOORD_TENANTS: guid(5),
  };
  expect(settingsFrom(env)).toEqual({
    port: 8080,
    host: '0.0.0.0',
    publicUrl: 'https://akkoord.example',
    identity: { kind: 'bot', appId: guid(1), appType: 'UserAssignedMSI', tenantId: guid(2) },
    tab: { kind: 'off' },
    storage: { kind: 'account', account: 'akkoordopslag', clientId: guid(1) },
    secretaries: [
      { id: guid(3), tenantId: guid(2) },
      { id: guid(4), tenantId: guid(5) },
    ],
    tenants: [guid(2), guid(5)],
    fourEyes: true,
    goodFriday: true,
    retention: [],
    logLevel: 'info',
    otlpEndpoint: '',
    applicationInsights: '',
  });
});

test('an id that was copied in capitals is the same id', () => {
  const secretary = 'ABCDEF00-1111-4111-8111-111111111111';
  expect(settingsFrom({ ...azure, AKKOORD_SECRETARIES: secretary }).secretaries).toEqual([
    { id: secretary.toLowerCase(), tenantId: guid(2) },
  ]);
});

test('in local work people have ids of another form', () => {
  expect(settingsFrom({ ...local, AKKOORD_SECRETARIES: 'user-id-0' }).secretaries).toEqual([{ id: 'user-id-0' }]);
});

test('an organisation may work on Goede Vrijdag', () => {
  expect(settingsFrom({ ...local, AKKOORD_GOOD_FRIDAY: 'off' }).goodFriday).toBe(false);
});

test('an empty variable counts as not set', () => {
  const empty = { PORT: '', AKKOORD_TENANTS: ' ', AKKOORD_FOUR_EYES: '', LOG_LEVEL: '', MicrosoftAppPassword: '' };
  expect(settingsFrom({ ...azure, ...empty })).toEqual(settingsFrom(azure));
});

test('without anything set, everything that is missing is named at once', () => {
  expect(problemsIn({})).toEqual([
    'MicrosoftAppType moet UserAssignedMSI of SingleTenant zijn.',
    'MicrosoftAppId ontbreekt.',
    'MicrosoftAppTenantId ontbreekt.',
    'Vul AZURE_STORAGE_CONNECTION_STRING of AZURE_STORAGE_ACCOUNT in, precies één van beide.',
  ]);
});

test.each([
  ['MicrosoftAppId', { MicrosoftAppId: 'akkoord' }],
  ['MicrosoftAppType', { MicrosoftAppType: 'MultiTenant' }],
  ['MicrosoftAppPassword', { MicrosoftAppPassword: 'geheim' }],
  ['MicrosoftAppPassword', { MicrosoftAppType: 'SingleTenant' }],
  ['MicrosoftAppTenantId', { MicrosoftAppTenantId: 'onze organisatie' }],
  ['AKKOORD_AUTH', { AKKOORD_AUTH: 'false' }],
  ['AKKOORD_FOUR_EYES', { AKKOORD_FOUR_EYES: 'uit' }],
  ['AKKOORD_GOOD_FRIDAY', { AKKOORD_GOOD_FRIDAY: 'werkdag' }],
  ['AKKOORD_OPENID_METADATA', { AKKOORD_OPENID_METADATA: 'https://login.botframework.com.example/keys' }],
  ['AKKOORD_OPENID_METADATA', { AKKOORD_OPENID_METADATA: 'http://login.botframework.com/keys' }],
  ['AKKOORD_OPENID_METADATA', { AKKOORD_OPENID_METADATA: 'file://localhost/keys' }],
  ['AKKOORD_PUBLIC_URL', { AKKOORD_PUBLIC_URL: 'http://akkoord.example' }],
  ['AKKOORD_PUBLIC_URL', { AKKOORD_PUBLIC_URL: 'akkoord.example' }],
  ['AZURE_STORAGE_ACCOUNT', { AZURE_STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true' }],
  ['AZURE_STORAGE_ACCOUNT', { AZURE_STORAGE_ACCOUNT: 'evil.example/' }],
  ['AKKOORD_SECRETARIES', { AKKOORD_SECRETARIES: `${guid(3)};${guid(4)}` }],
  ['AKKOORD_SECRETARIES', { AKKOORD_SECRETARIES: `${guid(3)}@regio.nl` }],
  ['AKKOORD_TENANTS', { AKKOORD_SECRETARIES: `${guid(3)}@${guid(5)}` }],
  ['AKKOORD_TENANTS', { AKKOORD_TENANTS: '*' }],
  ['PORT', { PORT: '65536' }],
  ['PORT', { PORT: '-1' }],
  ['LOG_LEVEL', { LOG_LEVEL: 'veel' }],
  ['OTEL_EXPORTER_OTLP_ENDPOINT', { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://metingen.example:4318' }],
])('%s is named when it is wrong: %j', (name, env) => {
  expect(problemsIn({ ...azure, ...env })).toEqual([expect.stringContaining(name)]);
});

test.each([
  'akkoordopslag',
  'DefaultEndpointsProtocol=https;AccountName=akkoordopslag;AccountKey=a2V5',
  'AccountName=akkoordopslag;AccountKey=a2V5;TableEndpoint=http://127.0.0.1:10002/akkoordopslag',
  'DefaultEndpointsProtocol=https;AccountName=akkoordopslag;EndpointSuffix=core.windows.net',
])('a connection string that does not say where storage is or how to get in is named: %s', (connectionString) => {
  expect(problemsIn({ ...local, AZURE_STORAGE_CONNECTION_STRING: connectionString })).toEqual([
    'AZURE_STORAGE_CONNECTION_STRING moet de verbindingsreeks van een opslagaccount zijn, zoals Azure die geeft.',
  ]);
});

test.each([
  'UseDevelopmentStorage=true',
  'DefaultEndpointsProtocol=https;AccountName=akkoordopslag;AccountKey=a2V5;EndpointSuffix=core.windows.net',
  'AccountName=opslag;AccountKey=a2V5;BlobEndpoint=http://127.0.0.1:1/opslag;TableEndpoint=http://127.0.0.1:2/opslag;',
  'BlobEndpoint=https://b.example/;TableEndpoint=https://t.example/;SharedAccessSignature=sv=2024',
])('a connection string may have every form that Azure gives: %s', (connectionString) => {
  const { storage } = settingsFrom({ ...local, AZURE_STORAGE_CONNECTION_STRING: connectionString });
  expect(storage).toEqual({ kind: 'connectionString', connectionString });
});

test('a secret is never in a problem', () => {
  expect(problemsIn({ ...azure, MicrosoftAppPassword: 'geheim' }).join()).not.toContain('geheim');
  const storage = { AZURE_STORAGE_CONNECTION_STRING: 'AccountName=opslag;AccountKey=geheim' };
  expect(problemsIn({ ...local, ...storage }).join()).not.toContain('geheim');
});

test.each([
  ['http://127.0.0.1:9999/openid', true],
  ['https://login.botframework.com/v1/.well-known/openidconfiguration', false],
])('with signing keys at %s, Teams on this machine: %s', (AKKOORD_OPENID_METADATA, expected) => {
  expect(isLocal(settingsFrom({ ...azure, AKKOORD_OPENID_METADATA }))).toBe(expected);
});

test('measurements go to Application Insights with the connection string that Azure gives', () => {
  const good =
    'InstrumentationKey=3a5d8e20-1f64-4c7b-8a0e-6b9f2d4c1e02;IngestionEndpoint=https://westeurope-5.in.example/';
  expect(settingsFrom({ ...azure, APPLICATIONINSIGHTS_CONNECTION_STRING: good }).applicationInsights).toBe(good);
  expect(problemsIn({ ...azure, APPLICATIONINSIGHTS_CONNECTION_STRING: 'https://example.nl' })).toEqual([
    'APPLICATIONINSIGHTS_CONNECTION_STRING moet met InstrumentationKey= beginnen.',
  ]);
});

test('metrics and traces go to an address with https, or on this machine', () => {
  const endpointFrom = (address: string) =>
    settingsFrom({ ...azure, OTEL_EXPORTER_OTLP_ENDPOINT: address }).otlpEndpoint;
  expect(endpointFrom('https://metingen.example/otlp/')).toBe('https://metingen.example/otlp');
  expect(endpointFrom('http://127.0.0.1:4318')).toBe('http://127.0.0.1:4318');
});

test('the term for which proposals are kept is set for each treatment, in years or months', () => {
  const AKKOORD_RETENTION = 'Besluitvormend:10j, opiniërend : 18m,overig:7J';
  expect(settingsFrom({ ...local, AKKOORD_RETENTION }).retention).toEqual([
    { treatment: 'besluitvormend', months: 120 },
    { treatment: 'opinierend', months: 18 },
    { treatment: 'overig', months: 84 },
  ]);
});

test.each(['10j', 'besluitvormend', 'besluitvormend:0j', 'besluitvormend:10', ':10j', 'a:1j;b:2j', 'a:1j,A:2j'])(
  'the term for which proposals are kept cannot be %s',
  (AKKOORD_RETENTION) => {
    expect(problemsIn({ ...local, AKKOORD_RETENTION })).toEqual([
      'AKKOORD_RETENTION moet per soort behandeling één termijn noemen, zoals besluitvormend:10j,overig:18m.',
    ]);
  },
);
