import { execFile } from 'node:child_process';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(__dirname, '../../..');

/** Compiles the bot as `npm run build` does, and what only tests run beside it. Returns the folder, where its packages are found. */
export async function compileBot(): Promise<string> {
  const cache = resolve(root, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'akkoord-'));
  const compiler = resolve(root, 'node_modules/typescript/bin/tsc');
  await promisify(execFile)(process.execPath, [compiler, '-p', __dirname, '--outDir', folder]);
  return folder;
}
