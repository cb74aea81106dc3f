import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import type { Running } from './processes';

export interface AzuriteOptions {
  /** Folder where the data stays; without it the data is gone with the process. */
  location?: string;
  /** 0, or not named: any free port. */
  ports?: { blob?: number; queue?: number; table?: number };
  /** Names of storage accounts besides the usual one, with nothing in common: small letters and digits. */
  accounts?: readonly string[];
  /** Hears every line that Azurite writes, one for each request included. */
  log?: (line: string) => void;
}

export interface Azurite extends Running {
  connectionString: string;
  /** For one of the other accounts. */
  connectionStringOf(account: string): string;
  urls: ServiceUrls;
}

type Service = 'Blob' | 'Queue' | 'Table';
type ServiceUrls = Record<Service, string>;

/** Azurite's usual account, the same everywhere and no secret. */
const usualAccount = 'devstoreaccount1';
const accountKey = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/**
 * Run in Azurite's process. When this process disconnects from it, or is gone, it saves and closes as on a signal. What it
 * still writes then reaches nobody: that is no error.
 */
const closeWithParent = `data:text/javascript,
  for (const output of [process.stdout, process.stderr]) output.on("error", () => {});
  process.on("disconnect", () => process.emit("SIGTERM") || process.exit());`;

/** Azurite from npm, on loopback, in a process of its own. Resolves when it listens; rejects with a Dutch sentence. */
export async function startAzurite({
  location,
  ports = {},
  accounts = [],
  log,
}: AzuriteOptions = {}): Promise<Azurite> {
  const child = fork(require.resolve('azurite/dist/src/azurite.js'), argsFor(location, ports, log !== undefined), {
    execArgv: ['--import', closeWithParent],
    // In a group of its own Ctrl-C does not reach it, so that the bot can store its last work first.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      AZURITE_ACCOUNTS: [usualAccount, ...accounts].map((name) => `${name}:${accountKey}`).join(';'),
    },
  });
  const ended = once(child, 'exit').then(([code]) => `Azurite is gestopt (code ${code}).`);
  const urls = await listening(child, ended, log);
  const connectionStringOf = (account: string) => {
    const endpoints = Object.entries(urls).map(([service, url]) => `${service}Endpoint=${url}/${account}`);
    return `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${accountKey};${endpoints.join(';')}`;
  };
  return {
    connectionString: connectionStringOf(usualAccount),
    connectionStringOf,
    urls,
    ended,
    async stop() {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}

function argsFor(location: string | undefined, ports: NonNullable<AzuriteOptions['ports']>, isLogged: boolean) {
  return [
    ...(location === undefined ? ['--inMemoryPersistence'] : ['--location', location]),
    ...['--blobPort', String(ports.blob ?? 0)],
    ...['--queuePort', String(ports.queue ?? 0)],
    ...['--tablePort', String(ports.table ?? 0)],
    // The client libraries are often a version ahead of what Azurite knows.
    '--skipApiVersionCheck',
    '--disableTelemetry',
    ...(isLogged ? [] : ['--silent']),
  ];
}

/** The addresses, as soon as Azurite has said all three. */
function listening(child: ChildProcess, ended: Promise<string>, log?: (line: string) => void): Promise<ServiceUrls> {
  return new Promise((resolve, reject) => {
    const { stdout, stderr } = child;
    if (!stdout || !stderr) throw new Error('Azurite cannot be heard');
    const urls: Partial<ServiceUrls> = {};
    createInterface(stdout).on('line', (line) => {
      log?.(line);
      const [, service, url] =
        /^Azurite (Blob|Queue|Table) service is successfully listening at (\S+)/.exec(line) ?? [];
      if (service && url) urls[service as Service] = url;
      const { Blob, Queue, Table } = urls;
      if (Blob && Queue && Table) resolve({ Blob, Queue, Table });
    });
    const complaint = text(stderr);
    ended.then(async (how) => reject(new Error(whyNot(how, await complaint))), reject);
  });
}

function whyNot(how: string, complaint: string): string {
  const [, port] = /EADDRINUSE.*:(\d+)/.exec(complaint) ?? [];
  return port ? `Azurite is niet gestart: poort ${port} is bezet.` : `${how} ${complaint}`;
}
