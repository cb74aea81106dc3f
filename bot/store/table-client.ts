import { TableClient, type TableServiceClientOptions } from '@azure/data-tables';
import type { StorageAccess } from './storage-access';
import { tryTimeout } from './try-timeout';

/** Three tries take about 5 s in all. A click has 4 s, and stops them by then. */
const usualTryMs = 1_500;

/** `tryMs`: milliseconds for one try. */
export function createTableClient(access: StorageAccess, tableName: string, tryMs = usualTryMs): TableClient {
  const clientOptions = {
    retryOptions: { maxRetries: 2, retryDelayInMs: 100, maxRetryDelayInMs: 400 },
    additionalPolicies: [{ policy: tryTimeout(tryMs), position: 'perRetry' }],
  } satisfies TableServiceClientOptions;
  if (access.kind === 'account') {
    const url = `https://${access.account}.table.core.windows.net`;
    return new TableClient(url, tableName, access.credential, clientOptions);
  }
  const { connectionString } = access;
  // Plain http is for a local stand-in only, and never used for an address that names https.
  const allowInsecureConnection = !/https/i.test(connectionString);
  return TableClient.fromConnectionString(connectionString, tableName, { ...clientOptions, allowInsecureConnection });
}
