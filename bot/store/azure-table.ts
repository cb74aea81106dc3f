import { odata, RestError, type TableClient, type TableEntity, type TransactionAction } from '@azure/data-tables';
import { StaleWrite, StorageFault, type Stored, type StoreOptions } from './ports';
import { readRow } from './read-row';
import type { RowKey, RowWrite, Table } from './table';
import { type Properties, toProperties } from './table-rows';
import { UnreadableRow } from './unreadable-row';
import { currentSchema } from './upgrade-row';

/** A row with what the table adds to it. */
type Entity = Record<string, unknown> & { etag: string };

/** Most rows in one page of an answer. */
const largestPage = 1_000;

/** `onUnreadable`: told of each row that is met and cannot be read. */
export function createAzureTable(client: TableClient, onUnreadable: (row: UnreadableRow) => void = () => {}): Table {
  function storedOf<T>(entity: Entity): Stored<T> {
    const { etag, partitionKey, rowKey, timestamp, 'odata.metadata': _, ...properties } = entity;
    const key = { partition: String(partitionKey), row: String(rowKey) };
    try {
      return { value: readRow(properties, key) as T, etag };
    } catch (error) {
      if (error instanceof UnreadableRow) onUnreadable(error);
      throw error;
    }
  }

  function readable<T>(entity: Entity): Stored<T>[] {
    try {
      return [storedOf<T>(entity)];
    } catch (error) {
      if (error instanceof UnreadableRow) return [];
      throw error;
    }
  }

  return {
    async read<T>({ partition, row }: RowKey, options?: StoreOptions) {
      const entity = await orUndefined(client.getEntity(partition, row, callOptions(options)));
      return entity && storedOf<T>(entity);
    },
    async list<T>(partition: string, prefix = '', limit = Number.POSITIVE_INFINITY, unreadable = 'throw') {
      const queryOptions = { filter: filterFor(partition, prefix) };
      const pages = client.listEntities({ queryOptions }).byPage({ maxPageSize: Math.min(limit, largestPage) });
      const entities = await orFault(firstOf(pages, limit));
      return unreadable === 'leave out'
        ? entities.flatMap((entity) => readable<T>(entity))
        : entities.map((entity) => storedOf<T>(entity));
    },
    async write(row, options) {
      const call =
        row.etag === undefined
          ? client.createEntity(entityOf(row), callOptions(options))
          : client.updateEntity(entityOf(row), 'Replace', { ...callOptions(options), etag: row.etag });
      const { etag } = await orFault(call, row.etag === undefined ? [409] : [404, 412]);
      if (etag === undefined) throw new Error('storage gave no etag for what it wrote');
      return etag;
    },
    async writeTogether(rows, options) {
      await orFault(client.submitTransaction(rows.map(actionFor), callOptions(options)), [409, 412]);
    },
    async remove({ partition, row }, etag) {
      await orFault(client.deleteEntity(partition, row, { etag }), [404, 412]);
    },
    async removeTogether(keys) {
      const actions = keys.map(
        ({ partition, row }): TransactionAction => ['delete', { partitionKey: partition, rowKey: row }],
      );
      await orFault(client.submitTransaction(actions), [404]);
    },
  };
}

function callOptions({ signal }: StoreOptions = {}) {
  return signal ? { abortSignal: signal } : {};
}

function entityOf({ partition, row, value }: RowWrite): TableEntity<Properties> {
  return { ...toProperties(value), schema: currentSchema, partitionKey: partition, rowKey: row };
}

function actionFor(row: RowWrite): TransactionAction {
  return row.etag === undefined ? ['create', entityOf(row)] : ['update', entityOf(row), 'Replace', { etag: row.etag }];
}

async function firstOf<T>(pages: AsyncIterable<readonly T[]>, limit: number): Promise<T[]> {
  const found: T[] = [];
  for await (const page of pages) {
    found.push(...page);
    if (found.length >= limit) break;
  }
  return found.slice(0, limit);
}

/** Row keys are ASCII, so every key that begins with the prefix comes before the prefix followed by `~`. */
function filterFor(partition: string, prefix: string): string {
  return prefix === ''
    ? odata`PartitionKey eq ${partition}`
    : odata`PartitionKey eq ${partition} and RowKey ge ${prefix} and RowKey lt ${`${prefix}~`}`;
}

async function orUndefined<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw faultOf(error);
  }
}

/** Only the status tells what went wrong: errors of calls on one entity carry no code. */
async function orFault<T>(call: Promise<T>, staleStatuses: readonly number[] = []): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (!staleStatuses.includes(statusOf(error))) throw faultOf(error);
    throw new StaleWrite(`storage answered ${statusOf(error)}`, { cause: error });
  }
}

/**
 * A request that storage calls wrong or too large did nothing and never will, so it is a fault of the bot and nothing
 * is uncertain.
 */
const neverTaken = [400, 413];

function faultOf(error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  const Fault = neverTaken.includes(statusOf(error)) ? Error : StorageFault;
  return new Fault(message, { cause: error });
}

function statusOf(error: unknown): number {
  return error instanceof RestError ? (error.statusCode ?? 0) : 0;
}
