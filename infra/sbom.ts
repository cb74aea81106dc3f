/**
 * `npm run sbom` writes out/akkoord.cdx.json: the packages of the product, as CycloneDX 1.5 in JSON. `npm sbom --omit
 * dev` would also leave out packages that the product shares with a tool (https://github.com/npm/cli/issues/7909), so
 * npm gets a lock file without the tools.
 */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import manifest from '../package.json';
import { runNpm } from './run-npm';

interface Lock {
  packages: Record<string, { dev?: boolean; devDependencies?: Record<string, string> }>;
}

const root = resolve(__dirname, '..');
const flags = ['--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'];
const temporary = mkdtempSync(join(tmpdir(), 'sbom-'));
try {
  // npm names the product after the folder.
  const folder = join(temporary, manifest.name);
  mkdirSync(folder);
  writeJson(join(folder, 'package.json'), { ...manifest, devDependencies: {} });
  writeJson(join(folder, 'package-lock.json'), productLock());
  const sbom = runNpm(['--silent', 'sbom', ...flags], { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
  const out = join(root, 'out');
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'akkoord.cdx.json'), sbom);
} finally {
  rmSync(temporary, { recursive: true });
}

function productLock(): Lock {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  const product = Object.entries(lock.packages).filter(([, { dev }]) => !dev);
  return { ...lock, packages: { ...Object.fromEntries(product), '': { ...lock.packages[''], devDependencies: {} } } };
}

function writeJson(path: string, value: unknown) {
  writeFileSync(path, JSON.stringify(value));
}
