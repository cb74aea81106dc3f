import type { Node } from 'web-tree-sitter';
import { type BicepFile, bodyOf, readBicepFiles, resourcesOf } from '../support/bicep';

let files: BicepFile[];
beforeAll(async () => {
  files = await readBicepFiles();
});

test('storage takes no keys, only Entra, only TLS, and shows nothing to the public', () => {
  expect(texts(one('Microsoft.Storage/storageAccounts', 'properties'))).toMatchObject({
    allowSharedKeyAccess: 'false',
    allowBlobPublicAccess: 'false',
    defaultToOAuthAuthentication: 'true',
    minimumTlsVersion: "'TLS1_2'",
    supportsHttpsTrafficOnly: 'true',
  });
  const container = one('Microsoft.Storage/storageAccounts/blobServices/containers', 'properties');
  expect(texts(container)).toMatchObject({
    publicAccess: "'None'",
    immutableStorageWithVersioning: '{ enabled: true }',
  });
});

test('a deleted file can be restored for a while, and is then really gone', () => {
  expect(texts(one('Microsoft.Storage/storageAccounts/blobServices', 'properties'))).toEqual({
    isVersioningEnabled: 'true',
    deleteRetentionPolicy: '{ enabled: true, days: softDeleteDays }',
    containerDeleteRetentionPolicy: '{ enabled: true, days: softDeleteDays }',
  });
  expect(one('Microsoft.Storage/storageAccounts/managementPolicies', 'properties').text).toContain(
    'version: { delete: { daysAfterCreationGreaterThan: softDeleteDays } }',
  );
});

test('the web app is reached over TLS only, and deployed to with Entra only', () => {
  const properties = one('Microsoft.Web/sites', 'properties');
  expect(texts(properties)).toMatchObject({ httpsOnly: 'true' });
  expect(texts(inside(properties, 'siteConfig'))).toMatchObject({
    alwaysOn: 'true',
    ftpsState: "'Disabled'",
    healthCheckPath: "'/healthz'",
    minTlsVersion: "'1.2'",
    scmMinTlsVersion: "'1.2'",
  });
  const policies = one('Microsoft.Web/sites/basicPublishingCredentialsPolicies', 'properties');
  expect(texts(policies)).toEqual({ allow: 'false' });
  expect(text()).toContain("for door in ['ftp', 'scm']");
});

test('the only roles are those over the data in tables and blobs, on this one account', () => {
  const guids = text().match(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g);
  // Storage Table Data Contributor and Storage Blob Data Contributor.
  expect(guids).toEqual(['0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3', 'ba92f5b4-2d11-453d-a403-e96b0029c9fe']);
  const assignments = resourcesOf(files, 'Microsoft.Authorization/roleAssignments');
  expect(assignments.map((body) => body.get('scope')?.text)).toEqual(['account']);
});

test('no key, password or secret is asked for or read', () => {
  expect(text()).not.toMatch(/listKeys|listAccountSas|@secure|keyvault|password:/i);
});

test('the bot is its managed identity, and is in Teams only', () => {
  expect(texts(one('Microsoft.BotService/botServices', 'properties'))).toMatchObject({
    msaAppType: "'UserAssignedMSI'",
    msaAppMSIResourceId: 'identityId',
    endpoint: expect.stringMatching(/^'https:.*\/api\/messages'$/),
  });
  expect(one('Microsoft.BotService/botServices/channels', 'name').text).toBe("'MsTeamsChannel'");
});

/** One property of the only resource of a type. */
function one(type: string, property: string): Node {
  const [body, ...more] = resourcesOf(files, type);
  const node = body?.get(property);
  if (!node || more.length > 0) throw new Error(`There must be exactly one ${type}, with ${property}.`);
  return node;
}

function inside(object: Node, property: string): Node {
  const node = bodyOf(object).get(property);
  if (!node) throw new Error(`There is no ${property}.`);
  return node;
}

function texts(object: Node): Record<string, string> {
  return Object.fromEntries([...bodyOf(object)].map(([name, value]) => [name, value.text]));
}

function text(): string {
  return files.map(({ tree }) => tree.text).join('\n');
}
