import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { mergeOutputs } from '../../infra/outputs/merge-outputs';

const shared = readFileSync(resolve(__dirname, '../../env/.env.dev'), 'utf8');
const appId = '1b5a3c52-6e0e-4d4f-9d0e-6f1f0a6f7a11';
const resource =
  '/subscriptions/3f0c2f5e-9d55-4c0e-8a3e-5b8f6c1d2e3f/resourceGroups/akkoord/providers/Microsoft.Web/sites/akkoord-noorderzijl';

/** An answer in the form of `az deployment group show`, which changes the first letters of the names. */
const answer = {
  boT_ID: { type: 'String', value: '5f0c2f5e-9d55-4c0e-8a3e-5b8f6c1d2e3f' },
  boT_TENANT_ID: { type: 'String', value: '4f0c2f5e-9d55-4c0e-8a3e-5b8f6c1d2e3f' },
  boT_DOMAIN: { type: 'String', value: 'akkoord-noorderzijl.azurewebsites.net' },
  boT_AZURE_APP_SERVICE_RESOURCE_ID: { type: 'String', value: resource },
  storagE_ACCOUNT_NAME: { type: 'String', value: 'akkoordnoorderzijl' },
};

function merged(file: string, given: object = answer): string {
  const outcome = mergeOutputs(file, JSON.stringify(given), () => appId);
  if ('problems' in outcome) throw new Error(outcome.problems.join(' '));
  return outcome.file;
}

test('what the deployment gave stands in the environment file, under the names that the file has', () => {
  expect(parseEnv(merged(shared))).toEqual({
    ...parseEnv(shared),
    TEAMS_APP_ID: appId,
    BOT_ID: '5f0c2f5e-9d55-4c0e-8a3e-5b8f6c1d2e3f',
    BOT_TENANT_ID: '4f0c2f5e-9d55-4c0e-8a3e-5b8f6c1d2e3f',
    BOT_DOMAIN: 'akkoord-noorderzijl.azurewebsites.net',
    BOT_AZURE_APP_SERVICE_RESOURCE_ID: resource,
    STORAGE_ACCOUNT_NAME: 'akkoordnoorderzijl',
  });
});

test('every other line stays as it was, comments too, and a second time changes nothing', () => {
  const once = merged(shared);
  const unchanged = shared.split('\n').filter((line) => !/^(BOT_|STORAGE_|TEAMS_APP_ID)/.test(line));
  for (const line of unchanged) expect(once.split('\n')).toContain(line);
  expect(merged(once)).toBe(once);
});

test('the number of the app stays, because another number would be another app', () => {
  expect(parseEnv(merged('TEAMS_APP_ID=de-eerste\n')).TEAMS_APP_ID).toBe('de-eerste');
});

test('an environment without a file gets one', () => {
  expect(Object.keys(parseEnv(merged(''))).sort()).toEqual([
    'BOT_AZURE_APP_SERVICE_RESOURCE_ID',
    'BOT_DOMAIN',
    'BOT_ID',
    'BOT_TENANT_ID',
    'STORAGE_ACCOUNT_NAME',
    'TEAMS_APP_ID',
  ]);
});

test.each([
  ['', ['Azure gaf geen lijst met uitkomsten.']],
  ['null', ['Azure gaf geen lijst met uitkomsten.']],
  ['[1]', ['Azure gaf geen lijst met uitkomsten.']],
  [
    JSON.stringify({ ...answer, boT_ID: { value: 'een\nTWEE=2' } }),
    ['BOT_ID ontbreekt in de uitkomsten, of klopt niet.'],
  ],
  [
    JSON.stringify({ ...answer, storagE_ACCOUNT_NAME: { value: 7 } }),
    ['STORAGE_ACCOUNT_NAME ontbreekt in de uitkomsten, of klopt niet.'],
  ],
])('of an answer that is not right nothing is written: %j', (said, problems) => {
  expect(mergeOutputs(shared, said, () => appId)).toEqual({ problems });
});
