import type { Identity } from './identity';
import { type Env, type Reject, read } from './variable';
import { problemWords } from './words';

/** `clientId`: that of the managed identity to use; absent: the machine's only one. */
export type StorageSettings =
  | { kind: 'connectionString'; connectionString: string }
  | { kind: 'account'; account: string; clientId?: string };

export function readStorage(env: Env, identity: Identity, reject: Reject): StorageSettings {
  const connectionString = read(env, 'AZURE_STORAGE_CONNECTION_STRING');
  const account = read(env, 'AZURE_STORAGE_ACCOUNT');
  if ((connectionString === '') === (account === '')) {
    reject(problemWords.oneStorage, undefined);
  }
  if (connectionString !== '') {
    if (!isConnectionString(connectionString)) reject(problemWords.connectionString, undefined);
    return { kind: 'connectionString', connectionString };
  }
  if (account !== '' && !/^[a-z0-9]{3,24}$/.test(account)) {
    reject(problemWords.storageAccount, undefined);
  }
  const isManaged = identity.kind === 'bot' && identity.appType === 'UserAssignedMSI';
  return { kind: 'account', account, ...(isManaged && { clientId: identity.appId }) };
}

/**
 * Returns true for `name=value` pairs with `;` between, which give the places of tables and blobs and a key or
 * signature, and for the emulator's short form.
 */
function isConnectionString(text: string): boolean {
  if (/^UseDevelopmentStorage=true(;|$)/i.test(text)) return true;
  const names = text.split(';').map((part) => part.split('=', 1).join());
  const hasEvery = (...needed: string[]) => needed.every((name) => names.includes(name));
  const saysWhere = hasEvery('AccountName', 'EndpointSuffix') || hasEvery('TableEndpoint', 'BlobEndpoint');
  return saysWhere && (hasEvery('AccountName', 'AccountKey') || hasEvery('SharedAccessSignature'));
}
