import { readSettings } from '../../bot/settings/settings';

const guid = (digit: number) => `${digit}`.repeat(8).concat('-1111-4111-8111-111111111111');
const azure = {
  MicrosoftAppId: guid(1),
  MicrosoftAppType: 'UserAssignedMSI',
  MicrosoftAppTenantId: guid(2),
  AZURE_STORAGE_ACCOUNT: 'akkoordopslag',
};
const app = {
  AKKOORD_TAB_APP_ID: guid(3).toUpperCase(),
  AKKOORD_TAB_AUDIENCE: `api://akkoord.example/botid-${guid(1)}`,
};

function tabFrom(env: Record<string, string>) {
  const settings = readSettings({ ...azure, ...env });
  return 'problems' in settings ? settings.problems : settings.tab;
}

test('the tab signs people in with an Entra app of its own; without one there is no tab', () => {
  expect(tabFrom({})).toEqual({ kind: 'off' });
  expect(tabFrom(app)).toEqual({ kind: 'entra', appId: guid(3), audience: app.AKKOORD_TAB_AUDIENCE });
});

test('a test can sign tokens of its own', () => {
  const own = {
    AKKOORD_TAB_OPENID_METADATA: 'http://127.0.0.1:9999/openid',
    AKKOORD_TAB_TOKEN_ISSUER: 'https://issuer.example',
  };
  expect(tabFrom({ ...app, ...own })).toMatchObject({
    openIdMetadata: own.AKKOORD_TAB_OPENID_METADATA,
    tokenIssuer: own.AKKOORD_TAB_TOKEN_ISSUER,
  });
});

test.each([
  ['AKKOORD_TAB_AUDIENCE', { ...app, AKKOORD_TAB_AUDIENCE: '' }],
  ['AKKOORD_TAB_AUDIENCE', { ...app, AKKOORD_TAB_AUDIENCE: 'akkoord' }],
  ['AKKOORD_TAB_APP_ID', { ...app, AKKOORD_TAB_APP_ID: '' }],
  ['AKKOORD_TAB_APP_ID', { ...app, AKKOORD_TAB_APP_ID: 'akkoord' }],
  [
    'AKKOORD_TAB_OPENID_METADATA',
    { ...app, AKKOORD_TAB_OPENID_METADATA: 'https://login.microsoftonline.com.example/keys' },
  ],
  ['AKKOORD_TAB_OPENID_METADATA', { ...app, AKKOORD_TAB_OPENID_METADATA: 'http://login.microsoftonline.com/keys' }],
])('%s is named when it is wrong: %j', (name, env) => {
  expect(tabFrom(env)).toEqual([expect.stringContaining(name)]);
});
