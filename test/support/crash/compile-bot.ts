import { execFile } from 'node:child_process';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(__dirname, '../../..');

/**
 * Compiles the bot as `npm run build` does, and the project's program beside it (a folder with a tsconfig.json).
 * Returns the folder, where its packages are found.
 */
export async function compileBot(project = __dirname): Promise<string> {
  const cache = resolve(root, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'akkoord-'));
  const compiler = resolve(root, 'node_modules/typescript/bin/tsc');
  await promisify(execFile)(process.execPath, [compiler, '-p', project, '--outDir', folder]);
  return folder;
}
