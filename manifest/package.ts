import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type AppParts, makeAppPackage } from './make-app-package';
import { readEnvironment } from './read-environment';

const root = resolve(__dirname, '..');

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { env: { type: 'string' } } });
  const name = values.env ?? '';
  if (!/^[\w-]+$/.test(name)) return stop(['Noem de omgeving, bijvoorbeeld: npm run package -- --env dev']);
  const parts = await readParts();
  const made = await makeAppPackage(parts, await readEnvironment(join(root, 'env'), name, process.env));
  if ('problems' in made) return stop([...made.problems, sourceOfVariables(name)]);
  const file = join('out', `akkoord-${name}.zip`);
  await mkdir(join(root, 'out'), { recursive: true });
  await writeFile(join(root, file), made.zip);
  console.log(`${file} is klaar om te uploaden in het Teams-beheercentrum.`);
  if (parts.manifest.includes('akkoord.example')) console.log(strangeDeveloper);
}

const sourceOfVariables = (name: string) =>
  `Variabelen komen uit env/.env.${name} en env/.env.${name}.user, of u geeft ze mee als omgevingsvariabele.`;

const strangeDeveloper =
  'Let op: vul bij "developer" in manifest/manifest.json eerst de naam en de adressen van uw organisatie in.';

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

void main();
