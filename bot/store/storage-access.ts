import { ManagedIdentityCredential, type TokenCredential } from '@azure/identity';
import type { StorageSettings } from '../settings/storage';

/** The settings with one credential for tables and files together, so that a token is fetched once. */
export type StorageAccess =
  | { kind: 'connectionString'; connectionString: string }
  | { kind: 'account'; account: string; credential: TokenCredential };

export function storageAccess(settings: StorageSettings): StorageAccess {
  if (settings.kind === 'connectionString') return settings;
  const { account, clientId } = settings;
  const credential = new ManagedIdentityCredential(clientId ? { clientId } : {});
  return { kind: 'account', account, credential };
}
