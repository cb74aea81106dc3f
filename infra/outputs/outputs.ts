import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { mergeOutputs } from './merge-outputs';

const run = promisify(execFile);
const azLimitMs = 60_000;

/** Fills the environment file with what the deployment in Azure gave, so that nobody copies it by hand. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { env: { type: 'string' }, group: { type: 'string', default: 'akkoord' } } });
  const name = values.env ?? '';
  if (!/^[\w-]+$/.test(name)) return stop(['Noem de omgeving, bijvoorbeeld: npm run outputs -- --env dev']);
  const answer = await askAzure(values.group);
  if (answer === undefined) return;
  const path = join('env', `.env.${name}`);
  const whole = resolve(__dirname, '../..', path);
  const merged = mergeOutputs(await readFile(whole, 'utf8').catch(emptyWhenMissing), answer);
  if ('problems' in merged) return stop(merged.problems);
  await writeFile(whole, merged.file);
  console.log(`In ${path} staan nu: ${merged.written.join(', ')}.`);
}

/** Undefined after saying what is wrong. On Windows `az` is a script, which only a shell runs; no argument needs one. */
async function askAzure(group: string): Promise<string | undefined> {
  if (!/^[\w.()-]{1,90}$/.test(group)) {
    stop([`“${group}” is geen naam van een resourcegroep.`]);
    return undefined;
  }
  const query = ['--query', 'properties.outputs', '--output', 'json'];
  const asked = ['deployment', 'group', 'show', '--resource-group', group, '--name', 'akkoord', ...query];
  try {
    const { stdout } = await run('az', asked, { timeout: azLimitMs, shell: process.platform === 'win32' });
    return stdout;
  } catch (error) {
    const isThere = !(error instanceof Error && 'code' in error && error.code === 'ENOENT');
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    stop([
      isThere ? said : 'Op deze computer staat de Azure CLI (az) niet.',
      'Azure gaf geen antwoord. Bent u aangemeld met az login, en is stap 3 van het installeren gedaan?',
    ]);
    return undefined;
  }
}

function emptyWhenMissing(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return '';
  throw error;
}

function stop(lines: readonly string[]): void {
  for (const line of lines.filter(Boolean)) console.error(line);
  process.exitCode = 1;
}

void main();
