import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import manifest from '../../package.json';
import lock from '../../package-lock.json';

const text = readFileSync(resolve(__dirname, '../../docs/dependencies.md'), 'utf8');

test('each package of the product has its reason in docs/dependencies.md, and no other has', () => {
  expect(packagesUnder('In the product')).toEqual(Object.keys(manifest.dependencies).sort());
});

test('each package for development has its reason in docs/dependencies.md, and no other has', () => {
  expect(packagesUnder('For development')).toEqual(Object.keys(manifest.devDependencies).sort());
});

test('versions are exact, so that what was tested is what is installed', () => {
  const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test('each package in the lock file has its hash, so that npm installs what was tested and nothing else', () => {
  const { '': own, ...packages } = lock.packages as Record<string, { integrity?: string }>;
  expect(own).toBeDefined();
  expect(Object.keys(packages).length).toBeGreaterThan(1_000);
  const bare = Object.entries(packages).filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(bare.map(([name]) => name)).toEqual([]);
});

test('no package runs a program of its own while it is installed', () => {
  expect(readFileSync(resolve(__dirname, '../../.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
});

/** Returns the packages in the table under a heading that have a reason beside them. */
function packagesUnder(heading: string) {
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^\| `([^`]+)` +\| *[^ |]/gm)].map(([, name]) => name).sort();
}
