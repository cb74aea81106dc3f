import { RestError, type TableClient } from '@azure/data-tables';
import type { ContainerClient } from '@azure/storage-blob';
import type { StorageSettings } from '../settings/storage';
import { createContainerClient } from './blob-files';
import { storageAccess } from './storage-access';
import { createTableClient } from './table-client';
import { isProperty, type Properties } from './table-rows';

export const tableNames = ['Proposals', 'Directory'] as const;
export type TableName = (typeof tableNames)[number];

/** A row as Azure keeps it, without its ETag and timestamp, which a copy cannot have. */
export interface RawRow {
  partitionKey: string;
  rowKey: string;
  properties: Properties;
}

export interface RawFile {
  name: string;
  contentType: string;
  bytes: Uint8Array;
}

/** Reads and writes everything that one storage account holds of the bot, without interpreting it: for a backup. */
export interface StorageCopy {
  /** Reads rows in the order of their keys. `partition` reads that one only. */
  rows(table: TableName, partition?: string): AsyncGenerator<RawRow>;
  /** Creates or replaces at most 100 rows of one partition, all or nothing. */
  putRows(table: TableName, rows: readonly RawRow[]): Promise<void>;
  removeRow(table: TableName, row: Pick<RawRow, 'partitionKey' | 'rowKey'>): Promise<void>;
  files(): AsyncGenerator<RawFile>;
  putFile(file: RawFile): Promise<void>;
}

/** Milliseconds for one try. A page of a thousand large rows takes longer than any request of a click. */
const tryMs = 60_000;

export function createStorageCopy(settings: StorageSettings): StorageCopy {
  const access = storageAccess(settings, 'operator');
  const tables = {
    Proposals: createTableClient(access, 'Proposals', tryMs),
    Directory: createTableClient(access, 'Directory', tryMs),
  };
  const container = createContainerClient(access, 'files');
  return {
    rows: (table, partition) => rowsOf(tables[table], partition),
    async putRows(table, rows) {
      await tables[table].submitTransaction(
        rows.map(({ properties, ...key }) => ['upsert', { ...properties, ...key }, 'Replace']),
      );
    },
    async removeRow(table, { partitionKey, rowKey }) {
      await tables[table].deleteEntity(partitionKey, rowKey);
    },
    files: () => filesOf(container),
    async putFile({ name, contentType, bytes }) {
      const blobHTTPHeaders = { blobContentType: contentType };
      await container.getBlockBlobClient(name).upload(bytes, bytes.byteLength, { blobHTTPHeaders });
    },
  };
}

async function* rowsOf(table: TableClient, partition?: string): AsyncGenerator<RawRow> {
  const queryOptions =
    partition === undefined ? {} : { filter: `PartitionKey eq '${partition.replaceAll("'", "''")}'` };
  for await (const entity of table.listEntities({ queryOptions })) {
    const { etag: _, timestamp: __, partitionKey = '', rowKey = '', ...fields } = entity;
    yield { partitionKey, rowKey, properties: propertiesOf(fields) };
  }
}

/** A property of any other kind was not written by the bot, and might not come back the same. */
function propertiesOf(fields: Record<string, unknown>): Properties {
  const properties: Properties = {};
  for (const [name, field] of Object.entries(fields)) {
    if (name.startsWith('odata.')) continue;
    if (!isProperty(field)) throw new Error(`property ${name} is of a kind that cannot be copied`);
    properties[name] = field;
  }
  return properties;
}

async function* filesOf(container: ContainerClient): AsyncGenerator<RawFile> {
  for await (const { name, properties } of container.listBlobsFlat()) {
    const bytes = await downloaded(container, name);
    if (bytes) yield { name, contentType: properties.contentType ?? 'application/octet-stream', bytes };
  }
}

/** Returns undefined when the file was removed after it was listed, with a discarded concept. */
async function downloaded(container: ContainerClient, name: string): Promise<Uint8Array | undefined> {
  try {
    return await container.getBlobClient(name).downloadToBuffer();
  } catch (error) {
    if (error instanceof RestError && error.statusCode === 404) return undefined;
    throw error;
  }
}
