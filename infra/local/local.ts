import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createAzureStore } from '../../bot/store/azure-store';
import { startAzurite } from './azurite';
import { startBot } from './bot';
import { type Conversation, conversations } from './conversations';
import { linkParties } from './parties';
import { startPlayground } from './playground';
import settings from './playground.json';
import { type LocalPorts, refuseTakenPorts } from './ports';
import type { Running } from './processes';

export interface LocalOptions {
  ports: LocalPorts;
  /** Folder for data and logs, kept from run to run. */
  location: string;
  /** Aborting this signal gives up the start and stops what had started. */
  signal?: AbortSignal;
  /** Called with Dutch sentences about the progress. */
  onProgress(sentence: string): void;
  /** Called with each line of the bot's log, a JSON object. */
  onLogLine(line: string): void;
}

export interface Local {
  /** Address of the Playground's page. */
  pageUrl: string;
  botUrl: string;
  /** The linked conversations. */
  linked: Conversation[];
  /** Resolves with a Dutch sentence when one part has ended. The other parts go on until `stop`. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

/** Starts Azurite, the bot and the Agents Playground. Throws a Dutch sentence when one does not start. */
export async function startLocal(options: LocalOptions): Promise<Local> {
  await refuseTakenPorts(options.ports);
  const parts: Running[] = [];
  // Stops the last part first: the bot may still have something to store.
  const stop = async () => {
    for (const part of parts.toReversed()) await part.stop();
  };
  try {
    const ready = await startParts(options, parts);
    return { ...ready, ended: Promise.race(parts.map(({ ended }) => ended)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startParts({ ports, location, signal, onProgress, onLogLine }: LocalOptions, parts: Running[]) {
  const { tenantId, currentUser } = settings;
  const botUrl = `http://127.0.0.1:${ports.bot}`;
  const pageUrl = `http://localhost:${ports.playground}`;

  onProgress('Azurite start.');
  const azurite = await startAzurite({ location, ports });
  parts.push(azurite);
  const { connectionString } = azurite;
  const store = createAzureStore({ kind: 'connectionString', connectionString });
  await store.prepare();
  const linked = await linkParties(store.parties, tenantId, conversations(ports.playground));

  onProgress('De bot en de Agents Playground starten.');
  const secretary = currentUser.aadObjectId;
  const bot = startBot({ port: ports.bot, connectionString, secretary, onLine: onLogLine });
  const folder = join(location, 'playground');
  const playground = startPlayground({ port: ports.playground, botUrl, folder });
  parts.push(bot, playground);
  await Promise.all([untilAnswered(`${botUrl}/healthz`, bot, signal), untilAnswered(pageUrl, playground, signal)]);
  return { pageUrl, botUrl, linked };
}

/** Throws when the program ends, or the signal is aborted, before the program answers. */
async function untilAnswered(url: string, { ended }: Running, signal: AbortSignal | undefined): Promise<void> {
  const failed = ended.then((how) => Promise.reject(new Error(how)));
  while (!(await Promise.race([isAnswered(url), failed]))) await setTimeout(100, undefined, { signal });
}

async function isAnswered(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
