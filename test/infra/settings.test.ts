import { logLevels } from '../../bot/settings/settings';
import { type BicepFile, bodyOf, readBicepFiles, resourcesOf } from '../support/bicep';
import { namesRead } from '../support/names-read';

/** Settings that the bot reads, and that are not set in Azure. */
const notInAzure: Record<string, string> = {
  PORT: 'the platform sets it',
  AKKOORD_AUTH: 'turns off who may call, for local work',
  MicrosoftAppPassword: 'a managed identity has none',
  AZURE_STORAGE_CONNECTION_STRING: 'holds a key, and keys are off',
  AKKOORD_OPENID_METADATA: 'for tests that sign their own tokens',
  AKKOORD_TOKEN_ISSUER: 'for tests that sign their own tokens',
  AKKOORD_TAB_OPENID_METADATA: 'for tests that sign their own tokens',
  AKKOORD_TAB_TOKEN_ISSUER: 'for tests that sign their own tokens',
  OTEL_EXPORTER_OTLP_ENDPOINT: 'telemetry goes to Application Insights',
};

/** Settings that App Service and the exporter read, not the bot. */
const ofThePlatform = /^(WEBSITE|WEBSITES|SCM|APPLICATION_INSIGHTS)_/;

let files: BicepFile[];
beforeAll(async () => {
  files = await readBicepFiles();
});

test('the web app is given exactly the variables that the bot reads', () => {
  const expected = namesRead().filter((name) => !(name in notInAzure));
  const given = appSettings().filter((name) => !ofThePlatform.test(name));
  expect(given.sort()).toEqual(expected);
});

test('the web app may be given every level of logging that the bot knows', () => {
  const [entry] = files;
  expect(entry?.parameters.find(({ name }) => name === 'logLevel')?.allowed).toEqual(logLevels);
});

function appSettings(): string[] {
  const [settings] = resourcesOf(files, 'Microsoft.Web/sites/config').map((body) => body.get('properties'));
  return settings ? [...bodyOf(settings).keys()] : [];
}
