import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import type { Running } from './processes';

export interface AzuriteOptions {
  /** Folder for the data; without it the data is gone with the process. */
  location?: string;
  /** Port; 0 or absent: any free port. */
  ports?: { blob?: number; queue?: number; table?: number };
  /** Names of further storage accounts, each apart from the others: small letters and digits. */
  accounts?: readonly string[];
  /** Called with every line that Azurite writes, one for each request included. */
  log?: (line: string) => void;
}

export interface Azurite extends Running {
  connectionString: string;
  /** Connection string of a further account. */
  connectionStringOf(account: string): string;
  urls: ServiceUrls;
}

type Service = 'Blob' | 'Queue' | 'Table';
type ServiceUrls = Record<Service, string>;

/** Azurite's usual account, the same on every machine and not a secret. */
const usualAccount = 'devstoreaccount1';
const accountKey = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/**
 * Runs in Azurite's process. When the parent disconnects or is gone, Azurite saves and closes as on a signal. Output
 * that it still writes then is dropped without an error.
 */
const closeWithParent = `data:text/javascript,
  for (const output of [process.stdout, process.stderr]) output.on("error", () => {});
  process.on("disconnect", () => process.emit("SIGTERM") || process.exit());`;

/**
 * Starts Azurite from npm, on loopback, in a process of its own. Resolves when it listens; rejects with a Dutch
 * sentence.
 */
export async function startAzurite({
  location,
  ports = {},
  accounts = [],
  log,
}: AzuriteOptions = {}): Promise<Azurite> {
  const child = fork(require.resolve('azurite/dist/src/azurite.js'), argsFor(location, ports, log !== undefined), {
    execArgv: ['--import', closeWithParent],
    // Gives Azurite a process group of its own, which Ctrl-C does not reach, so that the bot can store its last work
    // first.
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
    // Skips the check of API versions, because the client libraries are often ahead of Azurite.
    '--skipApiVersionCheck',
    '--disableTelemetry',
    ...(isLogged ? [] : ['--silent']),
  ];
}

/** Resolves with the three addresses once Azurite has printed them. */
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
