import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import type { LocalPorts } from '../../../infra/local/ports';

/** Ports that nobody listens on, so that a test can run beside `npm run dev`. */
export async function freePorts(): Promise<LocalPorts> {
  // All ports are held until all are known, so that no two are the same.
  const [bot, playground, blob, queue, table] = [hold(), hold(), hold(), hold(), hold()];
  return {
    bot: await letGo(bot),
    playground: await letGo(playground),
    blob: await letGo(blob),
    queue: await letGo(queue),
    table: await letGo(table),
  };
}

function hold(): Server {
  return createServer().listen(0);
}

async function letGo(server: Server): Promise<number> {
  if (!server.listening) await once(server, 'listening');
  const address = server.address();
  await once(server.close(), 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
