import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAzureStore } from '../../bot/store/azure-store';
import { startAzurite } from '../../infra/local/azurite';
import { tenantId, threeParties } from '../support/builders';

test('local data is still there after Azurite was stopped and started', async () => {
  const location = await mkdtemp(join(tmpdir(), 'akkoord-azurite-'));
  try {
    const first = await startAzurite({ location });
    const before = createAzureStore({ kind: 'connectionString', connectionString: first.connectionString });
    await before.prepare();
    await before.parties.save(tenantId, threeParties(), undefined);
    await first.stop();
    await expect(first.ended).resolves.toBe('Azurite is gestopt (code 0).');
    const second = await startAzurite({ location });
    const after = createAzureStore({ kind: 'connectionString', connectionString: second.connectionString });
    expect((await after.parties.load(tenantId))?.value).toEqual(threeParties());
    await second.stop();
  } finally {
    await rm(location, { recursive: true });
  }
});

test('when a port is in use, that port is named', async () => {
  const other = createServer();
  await once(other.listen(0, '127.0.0.1'), 'listening');
  const { port } = other.address() as AddressInfo;
  await expect(startAzurite({ ports: { queue: port } })).rejects.toThrow(
    `Azurite is niet gestart: poort ${port} is bezet.`,
  );
  await once(other.close(), 'close');
});
