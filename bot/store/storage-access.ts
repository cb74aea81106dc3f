import {
  AzureCliCredential,
  ChainedTokenCredential,
  ManagedIdentityCredential,
  type TokenCredential,
} from '@azure/identity';
import type { StorageSettings } from '../settings/storage';

/** The settings with one credential for tables and files together, so that a token is fetched once. */
export type StorageAccess =
  | { kind: 'connectionString'; connectionString: string }
  | { kind: 'account'; account: string; credential: TokenCredential };

/**
 * Signs in to storage. The bot is always a managed identity; an operator is the user of `az login`, or else the
 * machine's identity.
 */
export type StorageUser = 'bot' | 'operator';

export function storageAccess(settings: StorageSettings, user: StorageUser): StorageAccess {
  if (settings.kind === 'connectionString') return settings;
  const { account, clientId } = settings;
  const managed = new ManagedIdentityCredential(clientId ? { clientId } : {});
  const credential = user === 'bot' ? managed : new ChainedTokenCredential(new AzureCliCredential(), managed);
  return { kind: 'account', account, credential };
}
