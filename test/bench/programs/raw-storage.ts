import { TableClient } from '@azure/data-tables';

/**
 * Does the storage work of an Akkoord and nothing else: one point read, and one transaction that replaces the row and
 * adds one.
 */
interface Order {
  pairs: number;
  connections: number;
  /** Each connection takes the next pair. Neighbours are in different partitions, so that none waits for another. */
  partitions: number;
  /** Characters of the row that is read and replaced. */
  size: number;
}

const client = TableClient.fromConnectionString(process.env.AZURE_STORAGE_CONNECTION_STRING ?? '', 'Raw', {
  allowInsecureConnection: true,
});
let added = 0;

process.on('message', (message) => {
  if (message !== 'figures') void perform(JSON.parse(String(message)));
});
void client.createTable().then(() => process.stdout.write(`${JSON.stringify({ port: 0, msg: 'listening' })}\n`));

async function perform({ pairs, connections, partitions, size }: Order): Promise<void> {
  const text = 'x'.repeat(size);
  const names = Array.from({ length: partitions }, (_, index) => `p${index}`);
  await Promise.all(
    names.map((partitionKey) => client.upsertEntity({ partitionKey, rowKey: 'head', text }, 'Replace')),
  );
  const waiting = Array.from({ length: pairs }, (_, index) => names[index % partitions] ?? '').values();
  const startedAt = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (const partitionKey of waiting) await readAndWrite(partitionKey);
    }),
  );
  process.stdout.write(`${JSON.stringify({ done: performance.now() - startedAt })}\n`);
}

async function readAndWrite(partitionKey: string): Promise<void> {
  const head = await client.getEntity<{ text: string }>(partitionKey, 'head');
  added += 1;
  await client.submitTransaction([
    ['create', { partitionKey, rowKey: `e${added}`, text: 'x'.repeat(500) }],
    ['update', { partitionKey, rowKey: 'head', text: head.text }, 'Replace', { etag: '*' }],
  ]);
}
