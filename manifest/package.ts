import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs, parseEnv } from 'node:util';
import type { Env } from '../bot/settings/variable';
import { type AppParts, makeAppPackage } from './make-app-package';

const root = resolve(__dirname, '..');

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { env: { type: 'string' } } });
  const name = values.env ?? '';
  if (!/^[\w-]+$/.test(name)) return stop(['Noem de omgeving, bijvoorbeeld: npm run package -- --env dev']);
  const made = await makeAppPackage(await readParts(), await readEnvironment(name));
  if ('problems' in made) {
    return stop([...made.problems, `Zet waarden in env/.env.${name}, of geef ze mee als omgevingsvariabelen.`]);
  }
  const file = join('out', `akkoord-${name}.zip`);
  await mkdir(join(root, 'out'), { recursive: true });
  await writeFile(join(root, file), made.zip);
  console.log(`${file} is klaar om te uploaden in het Teams-beheercentrum.`);
}

function stop(lines: readonly string[]): void {
  for (const line of lines) console.error(line);
  process.exitCode = 1;
}

async function readParts(): Promise<AppParts> {
  return {
    manifest: await readFile(join(__dirname, 'manifest.json'), 'utf8'),
    english: await readFile(join(__dirname, 'en.json'), 'utf8'),
    color: await readFile(join(__dirname, 'color.png')),
    outline: await readFile(join(__dirname, 'outline.png')),
  };
}

/** The Agents Toolkit's two files for an environment, as far as they exist, and over them what this process was given. */
async function readEnvironment(name: string): Promise<Env> {
  const files = [`.env.${name}`, `.env.${name}.user`];
  const texts = await Promise.all(
    files.map((file) => readFile(join(root, 'env', file), 'utf8').catch(emptyWhenMissing)),
  );
  const given = Object.entries(process.env).filter(([, value]) => value?.trim());
  return Object.assign({}, ...texts.map(parseEnv), Object.fromEntries(given));
}

function emptyWhenMissing(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return '';
  throw error;
}

void main();
