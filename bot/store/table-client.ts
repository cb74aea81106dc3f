import { TableClient, type TableServiceClientOptions } from '@azure/data-tables';
import type { StorageAccess } from './storage-access';
import { tryTimeout } from './try-timeout';

/** Together at most about 5 s, of which a click's own budget leaves 4. */
const clientOptions = {
  retryOptions: { maxRetries: 2, retryDelayInMs: 100, maxRetryDelayInMs: 400 },
  additionalPolicies: [{ policy: tryTimeout(1_500), position: 'perRetry' }],
} satisfies TableServiceClientOptions;

export function createTableClient(access: StorageAccess, tableName: string): TableClient {
  if (access.kind === 'account') {
    const url = `https://${access.account}.table.core.windows.net`;
    return new TableClient(url, tableName, access.credential, clientOptions);
  }
  const { connectionString } = access;
  // Only a local stand-in speaks plain http; what names https is never spoken to without.
  const allowInsecureConnection = !/https/i.test(connectionString);
  return TableClient.fromConnectionString(connectionString, tableName, { ...clientOptions, allowInsecureConnection });
}
