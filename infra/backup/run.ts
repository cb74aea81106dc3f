import { readIdentity } from '../../bot/settings/identity';
import { readStorage, type StorageSettings } from '../../bot/settings/storage';
import type { Env, Reject } from '../../bot/settings/variable';
import type { Copied } from './make-backup';
import { whyNot } from './why-not';

/** Does the work on the named file, in the storage that the environment names, and reports in Dutch. */
export async function run(name: string, work: (path: string, storage: StorageSettings) => Promise<string[]>) {
  const path = process.argv[2];
  const problems = path === undefined ? [`Geef de naam van het bestand: npm run ${name} -- akkoord.jsonl.gz`] : [];
  const storage = storageOf(process.env, problems);
  try {
    if (path === undefined || problems.length > 0) throw new Error(problems.join('\n'));
    for (const line of await work(path, storage)) console.log(line);
  } catch (error) {
    console.error(whyNot(error, path ?? ''));
    process.exitCode = 1;
  }
}

/** Lists what was copied, and which proposals are not whole. */
export function countWords({ rows, files, broken }: Copied): string[] {
  const names = broken.map((partition) => partition.split('|').map(decodeId).join(' / '));
  return [
    `Rijen: ${rows}. Bestanden: ${files}.`,
    ...names.map((name) => `Let op: dit voorstel is niet heel, de rijen passen niet bij elkaar: ${name}`),
  ];
}

/** Reads only the settings that signing in to storage needs. Problems in others do not matter here. */
function storageOf(env: Env, problems: string[]): StorageSettings {
  const ignore: Reject = (_, instead) => instead;
  return readStorage(env, readIdentity(env, ignore), (problem, instead) => {
    problems.push(problem);
    return instead;
  });
}

function decodeId(encoded: string): string {
  return Buffer.from(encoded, 'base64url').toString();
}
