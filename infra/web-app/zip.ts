import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stageWebApp } from './stage-web-app';
import { zipFolder } from './zip-folder';

const root = resolve(__dirname, '..', '..');
const folder = resolve(root, 'out', 'web');
const target = resolve(root, 'out', 'akkoord-web.zip');

makeZip().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

async function makeZip(): Promise<void> {
  stageWebApp(root, folder);
  const { zip, files, bytes } = await zipFolder(folder);
  writeFileSync(target, zip);
  console.log(`${target}: ${megabytes(zip.length)}, uitgepakt ${megabytes(bytes)} in ${files} bestanden.`);
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
