import type { Identity } from './identity';
import { type Env, type Reject, read } from './variable';

/** `clientId`: which managed identity; absent: the machine's only one. */
export type StorageSettings =
  | { kind: 'connectionString'; connectionString: string }
  | { kind: 'account'; account: string; clientId?: string };

export function readStorage(env: Env, identity: Identity, reject: Reject): StorageSettings {
  const connectionString = read(env, 'AZURE_STORAGE_CONNECTION_STRING');
  const account = read(env, 'AZURE_STORAGE_ACCOUNT');
  if ((connectionString === '') === (account === '')) {
    reject('Vul AZURE_STORAGE_CONNECTION_STRING of AZURE_STORAGE_ACCOUNT in, precies één van beide.', undefined);
  }
  if (connectionString !== '') {
    if (!isConnectionString(connectionString)) reject(badConnectionString, undefined);
    return { kind: 'connectionString', connectionString };
  }
  if (account !== '' && !/^[a-z0-9]{3,24}$/.test(account)) {
    reject('AZURE_STORAGE_ACCOUNT moet de naam van een opslagaccount zijn.', undefined);
  }
  const isManaged = identity.kind === 'bot' && identity.appType === 'UserAssignedMSI';
  return { kind: 'account', account, ...(isManaged && { clientId: identity.appId }) };
}

const badConnectionString =
  'AZURE_STORAGE_CONNECTION_STRING moet de verbindingsreeks van een opslagaccount zijn, zoals Azure die geeft.';

/** `name=value` with a `;` between: where tables and blobs are, and a key or a signature; or the emulator's short form. */
function isConnectionString(text: string): boolean {
  if (/^UseDevelopmentStorage=true(;|$)/i.test(text)) return true;
  const names = text.split(';').map((part) => part.split('=', 1).join());
  const hasEvery = (...needed: string[]) => needed.every((name) => names.includes(name));
  const saysWhere = hasEvery('AccountName', 'EndpointSuffix') || hasEvery('TableEndpoint', 'BlobEndpoint');
  return saysWhere && (hasEvery('AccountName', 'AccountKey') || hasEvery('SharedAccessSignature'));
}
