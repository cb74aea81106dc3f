import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import manifest from '../../package.json';

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

/** Returns the packages in the table under a heading that have a reason beside them. */
function packagesUnder(heading: string) {
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^\| `([^`]+)` +\| *[^ |]/gm)].map(([, name]) => name).sort();
}
