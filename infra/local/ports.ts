import { once } from 'node:events';
import { createServer } from 'node:net';

/** The ports of the local set-up. All listen on loopback, but for the Playground, which listens on every address. */
export interface LocalPorts {
  bot: number;
  playground: number;
  blob: number;
  queue: number;
  table: number;
}

export const usualPorts: LocalPorts = { bot: 3978, playground: 56150, blob: 10000, queue: 10001, table: 10002 };

const owners: Record<keyof LocalPorts, string> = {
  bot: 'de bot',
  playground: 'de Agents Playground',
  blob: 'Azurite (blobs)',
  queue: 'Azurite (queues)',
  table: 'Azurite (tables)',
};

/** Throws an error whose message names every port that is taken. */
export async function refuseTakenPorts(ports: LocalPorts): Promise<void> {
  const taken: string[] = [];
  for (const owner of Object.keys(owners) as (keyof LocalPorts)[]) {
    if (await isTaken(ports[owner])) taken.push(`Poort ${ports[owner]} is bezet. Die is nodig voor ${owners[owner]}.`);
  }
  if (taken.length > 0) throw new Error(taken.join('\n'));
}

/**
 * Tries both addresses: not every system notices a listener on loopback when the port is tried on all addresses, or the
 * other way round.
 */
async function isTaken(port: number): Promise<boolean> {
  return !((await canListen(port, '127.0.0.1')) && (await canListen(port)));
}

async function canListen(port: number, host?: string): Promise<boolean> {
  const server = createServer();
  try {
    await once(server.listen({ port, host }), 'listening');
  } catch {
    return false;
  }
  await once(server.close(), 'close');
  return true;
}
