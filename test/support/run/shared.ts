import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Azurite, startAzurite } from '../../../infra/local/azurite';
import { compileBot } from '../crash/compile-bot';

/** Number of accounts: more than a whole run asks for, `npm run test:long` included. */
const mostAccounts = 500;

/** One empty account of the shared Azurite. `urls`: addresses of its services. */
export interface OwnStorage {
  connectionString: string;
  urls: Azurite['urls'];
}

export interface Shared {
  storage: OwnStorage;
  builtBot: { folder: string };
}

/**
 * Starts things that take a second or more once in a run, when the first suite asks for them. Suites run in other
 * processes, so they ask over HTTP on loopback.
 */
export async function startShared() {
  const accounts = Array.from({ length: mostAccounts }, (_, index) => `own${index}`);
  let azurite: Promise<Azurite> | undefined;
  let folder: Promise<string> | undefined;

  const handOut: { [What in keyof Shared]: () => Promise<Shared[What]> } = {
    async storage() {
      azurite ??= startAzurite({ accounts: [...accounts] });
      const { connectionStringOf, urls } = await azurite;
      const account = accounts.pop();
      if (account === undefined) throw new Error(`all ${mostAccounts} storage accounts of this run are taken`);
      return { connectionString: connectionStringOf(account), urls };
    },
    async builtBot() {
      folder ??= compileBot();
      return { folder: await folder };
    },
  };

  // Without `writeHead`: when all suites run in this process, restify replaces it for every server.
  const server = createServer(async ({ url = '' }, response) => {
    const what = url.slice(1);
    try {
      response.end(JSON.stringify(await handOut[what as keyof Shared]()));
    } catch (error) {
      response.statusCode = 500;
      response.end(String(error));
    }
  });
  // A suite asks again over a connection that it kept. Closed at that very moment it would break the suite off.
  server.keepAliveTimeout = 0;
  await once(server.listen(0, '127.0.0.1'), 'listening');
  // Nobody waits for it: jest ends the run.
  server.unref();

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await (await azurite)?.stop();
      const built = await folder;
      if (built) await rm(built, { recursive: true });
    },
  };
}
