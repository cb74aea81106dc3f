import { join, resolve } from 'node:path';
import { type RunningNode, startNode } from '../../../infra/local/processes';
import { shared } from '../run/ask-shared';

const root = resolve(__dirname, '../../..');

interface BuiltProgram {
  /** The program's path below the folder of the build. */
  path: string;
  args?: readonly string[];
  connectionString: string;
  /** Additions to its environment. */
  env?: Record<string, string>;
}

export interface BotProcess extends RunningNode {
  url: string;
  /** Every line of its log. */
  logged: readonly string[];
}

/** Starts the bot as `npm run build` makes it, in a process of its own. Resolves as soon as it listens. */
export async function startBuiltBot({
  path,
  args = [],
  connectionString,
  env = {},
}: BuiltProgram): Promise<BotProcess> {
  const { folder } = await shared('builtBot');
  const logged: string[] = [];
  let hearPort: (port: number) => void;
  const listening = new Promise<number>((resolvePort) => {
    hearPort = resolvePort;
  });
  const node = startNode({
    name: 'De bot',
    program: join(folder, path),
    args,
    cwd: root,
    env: {
      PORT: '0',
      AKKOORD_AUTH: 'off',
      AZURE_STORAGE_CONNECTION_STRING: connectionString,
      AZURE_STORAGE_ACCOUNT: '',
      ...env,
    },
    onLine(line) {
      logged.push(line);
      const [, port] = /"port":(\d+).*"listening"/.exec(line) ?? [];
      if (port) hearPort(Number(port));
    },
  });
  const failed = node.ended.then((how): never => {
    throw new Error(`${how}\n${logged.join('\n')}`);
  });
  const port = await Promise.race([listening, failed]);
  failed.catch(() => {});
  return { ...node, url: `http://127.0.0.1:${port}`, logged };
}
