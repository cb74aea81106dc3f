import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import type { Env } from '../bot/settings/variable';

/**
 * Reads the Agents Toolkit's two files for an environment, as far as they exist, and over them this process's
 * environment. Empty counts as not given.
 */
export async function readEnvironment(folder: string, name: string, given: Env): Promise<Env> {
  const files = [`.env.${name}`, `.env.${name}.user`];
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8').catch(emptyWhenMissing)));
  return Object.assign({}, ...[...texts.map((text) => parseEnv(text)), given].map(withoutEmpty));
}

function withoutEmpty(env: Env): Env {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
}

function emptyWhenMissing(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return '';
  throw error;
}
