import { logLevels, readSettings } from '../../bot/settings';
import { type BicepFile, bodyOf, readBicepFiles, resourcesOf } from './bicep';

/** Read by the bot, and not set in Azure. */
const notInAzure: Record<string, string> = {
  PORT: 'the platform sets it',
  AKKOORD_AUTH: 'turns off who may call, for local work',
  MicrosoftAppPassword: 'a managed identity has none',
  AZURE_STORAGE_CONNECTION_STRING: 'holds a key, and keys are off',
  AKKOORD_OPENID_METADATA: 'for tests that sign their own tokens',
  AKKOORD_TOKEN_ISSUER: 'for tests that sign their own tokens',
  OTEL_EXPORTER_OTLP_ENDPOINT: 'telemetry goes to Application Insights',
};

/** Read by App Service and by the exporter, not by the bot. */
const ofThePlatform = /^(WEBSITE|WEBSITES|SCM|APPLICATION_INSIGHTS)_/;

let files: BicepFile[];
beforeAll(async () => {
  files = await readBicepFiles();
});

test('the web app is given exactly the variables that the bot reads', () => {
  const read = [...namesRead({}), ...namesRead({ AKKOORD_AUTH: 'off' })];
  const expected = new Set(read.filter((name) => !(name in notInAzure)));
  const given = appSettings().filter((name) => !ofThePlatform.test(name));
  expect(given.sort()).toEqual([...expected].sort());
});

test('the web app may be given every level of logging that the bot knows', () => {
  const [entry] = files;
  expect(entry?.parameters.find(({ name }) => name === 'logLevel')?.allowed).toEqual(logLevels);
});

function appSettings(): string[] {
  const [settings] = resourcesOf(files, 'Microsoft.Web/sites/config').map((body) => body.get('properties'));
  return settings ? [...bodyOf(settings).keys()] : [];
}

function namesRead(given: Record<string, string>): string[] {
  const names = new Set<string>();
  const env = new Proxy(given, {
    get(target, name) {
      names.add(String(name));
      return Reflect.get(target, name);
    },
  });
  readSettings(env);
  return [...names];
}
