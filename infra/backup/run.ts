import { readIdentity } from '../../bot/settings/identity';
import { readStorage, type StorageSettings } from '../../bot/settings/storage';
import type { Env, Reject } from '../../bot/settings/variable';
import type { Copied } from './make-backup';
import { whyNot } from './why-not';

/** Does the work on the file that is named, in the storage that the environment names, and says in Dutch how it went. */
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

/** What a copy is of, and which proposals in it are not whole. */
export function countWords({ rows, files, broken }: Copied): string[] {
  const names = broken.map((partition) => partition.split('|').map(decodeId).join(' / '));
  return [
    `Rijen: ${rows}. Bestanden: ${files}.`,
    ...names.map((name) => `Let op: dit voorstel is niet heel, de rijen passen niet bij elkaar: ${name}`),
  ];
}

/** Only which managed identity the bot has counts here, to sign in to storage; other problems with it do not matter. */
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
