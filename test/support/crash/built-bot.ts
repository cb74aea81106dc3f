import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type RunningNode, startNode } from '../../../infra/local/processes';

const root = resolve(__dirname, '../../..');

export interface BuiltBot {
  /** The bot in a process of its own, as soon as it listens. */
  start(program: BuiltProgram): Promise<BotProcess>;
  remove(): Promise<void>;
}

interface BuiltProgram {
  /** Below the folder of what was built. */
  path: string;
  args?: readonly string[];
  connectionString: string;
  /** More of its environment. */
  env?: Record<string, string>;
}

export interface BotProcess extends RunningNode {
  url: string;
  /** Everything it logged. */
  logged: readonly string[];
}

/** The bot as `npm run build` makes it, beside what only tests run, in a folder where its packages are found. */
export async function buildBot(): Promise<BuiltBot> {
  const cache = resolve(root, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'akkoord-'));
  const compiler = resolve(root, 'node_modules/typescript/bin/tsc');
  await promisify(execFile)(process.execPath, [compiler, '-p', __dirname, '--outDir', folder]);
  return {
    start: (program) => startBuilt({ ...program, path: join(folder, program.path) }),
    remove: () => rm(folder, { recursive: true }),
  };
}

async function startBuilt({ path, args = [], connectionString, env = {} }: BuiltProgram): Promise<BotProcess> {
  const logged: string[] = [];
  let hearPort: (port: number) => void;
  const listening = new Promise<number>((resolvePort) => {
    hearPort = resolvePort;
  });
  const node = startNode({
    name: 'De bot',
    program: path,
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
